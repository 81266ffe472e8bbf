package onenet.oversight.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.items.Text;
import onenet.oversight.caseboard.CaseService;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "What is written is data: each template can be filled from its event, in both languages, and says nothing private")
class TemplatesTest {

    private static final Path SCHEMAS = Path.of("../../contracts/schemas");
    private static final Text HALLO = new Text("{caseNumber}", "{caseNumber}");

    /** Facts that are told beside the head, and the field that tells them. */
    private static final Map<Fact, String> BESIDE =
            Map.of(Fact.DUE_ON, "dueOn", Fact.VALID_TO, "validTo", Fact.PERIOD, "period");

    /** What an event of a licence itself says instead of a head. */
    private static final List<String> OF_A_LICENCE = List.of("licenceId", "holderUscc", "office");

    private final Templates templates = new Templates();

    private static Set<String> required(JsonNode schema) {
        Set<String> names = new HashSet<>();
        schema.path("required").forEach(each -> names.add(each.asText()));
        return names;
    }

    @Test
    @DisplayName(
            "every event written about exists and has what its words name; a day outside the head is required by its schema")
    void eventsTellIt() throws IOException {
        for (Template each : templates.all()) {
            for (String type : each.told()) {
                JsonNode schema = new ObjectMapper().readTree(Files.readString(SCHEMAS.resolve(type + ".json")));
                assertThat(schema.path("properties").has("progress")
                                || OF_A_LICENCE.stream().allMatch(required(schema)::contains))
                        .as(type)
                        .isTrue();
                assertThat(each.named().contains(Fact.ITEM)
                                && !schema.path("properties").has("progress"))
                        .as("%s tells no item", type)
                        .isFalse();
                for (Fact fact : each.named()) {
                    if (BESIDE.containsKey(fact)) {
                        assertThat(schema.path("properties").has(BESIDE.get(fact)))
                                .as("%s tells %s", type, fact)
                                .isTrue();
                    }
                }
                assertThat(CaseService.values()).anyMatch(service -> type.startsWith(service.events() + "."));
            }
        }
    }

    @Test
    @DisplayName("every message says the number of its case, and an SMS is short")
    void sayWhich() {
        for (Template each : templates.all()) {
            assertThat(each.named()).as(each.code()).contains(Fact.CASE_NUMBER);
            assertThat(each.title().zh()).as(each.code()).hasSizeLessThan(40);
        }
        assertThat(templates.all()).extracting(Template::code).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a placeholder nobody fills, and one that only one language has, end the start")
    void refused() {
        assertThatThrownBy(() -> template(new Text("{holderName}", "{holderName}"), HALLO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holderName");
        assertThatThrownBy(() -> template(HALLO, new Text("{caseNumber}{dueOn}", "{caseNumber}")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> template(HALLO, new Text("x", null))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName(
            "what is filled in is not read as a template again, and what an event does not tell is said to be missing")
    void filled() {
        Happening told = new Happening(
                "e",
                new Happening.About(CaseService.PLAN_FILING, "91441521MA4XAB1211", "YA-1", "i", "441521"),
                Instant.parse("2026-11-16T16:30:00Z"),
                Optional.of(LocalDate.of(2026, 12, 1)),
                Optional.empty(),
                Optional.empty());
        Map<Fact, Text> said =
                told.said(new Text("{office}$1", "{office}$1"), new Text("局", "bureau"), new Text("无", "none"));
        Text words = new Text("{item}{happenedOn}{dueOn}{validTo}", "{item} {happenedOn} {dueOn} {validTo}");
        Text filled = template(HALLO, words).text(said);
        // after midnight in Shanghai it is the next day
        assertThat(filled.zh()).isEqualTo("{office}$12026年11月17日2026年12月1日无");
        assertThat(filled.en()).isEqualTo("{office}$1 17 Nov 2026 1 Dec 2026 none");
    }

    @Test
    @DisplayName("notices the law wants told cannot be switched off")
    void switchable() {
        assertThat(templates.switchable()).containsExactlyInAnyOrder(MessageKind.PROGRESS, MessageKind.REMINDER);
    }

    @ParameterizedTest(name = "{0}: what is not urgent goes at {1}")
    @CsvSource({
        "2026-11-16T13:59:59Z, 2026-11-16T13:59:59Z",
        "2026-11-16T14:00:00Z, 2026-11-17T00:00:00Z",
        "2026-11-16T23:59:59Z, 2026-11-17T00:00:00Z",
        "2026-11-16T16:30:00Z, 2026-11-17T00:00:00Z",
        "2026-11-17T00:00:00Z, 2026-11-17T00:00:00Z",
    })
    @DisplayName("between ten in the evening and eight in the morning of Shanghai nobody is disturbed")
    void quiet(Instant now, Instant loud) {
        assertThat(rules("22:00", "08:00").loudAt(now)).isEqualTo(loud);
    }

    @Test
    @DisplayName("quiet hours may lie within a day, or be none")
    void otherHours() {
        Instant noon = Instant.parse("2026-11-16T04:30:00Z");
        assertThat(rules("12:00", "14:00").loudAt(noon)).isEqualTo(Instant.parse("2026-11-16T06:00:00Z"));
        assertThat(rules("08:00", "08:00").loudAt(noon)).isEqualTo(noon);
    }

    @Test
    @DisplayName("what happened 72 hours ago is told; a second longer and it is the past")
    void past() {
        NotificationRules rules = rules("22:00", "08:00");
        Instant now = Instant.parse("2026-11-16T02:00:00Z");
        assertThat(rules.isPast(now.minusSeconds(72 * 3600), now)).isFalse();
        assertThat(rules.isPast(now.minusSeconds(72 * 3600 + 1), now)).isTrue();
    }

    private static Template template(Text title, Text text) {
        return new Template("x", List.of("a.b.v1"), MessageKind.PROGRESS, false, Set.of(Channel.MAIL), title, text);
    }

    private static NotificationRules rules(String from, String until) {
        return new NotificationRules(
                LocalDate.of(2020, 1, 1), 72, LocalTime.parse(from), LocalTime.parse(until), 15, 5, 5, 180, "");
    }
}
