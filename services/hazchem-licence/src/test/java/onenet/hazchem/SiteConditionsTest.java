package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.licencecase.SiteInspection.Finding;
import onenet.hazchem.licencecase.SiteInspection.Result;
import onenet.testkit.MovableClock;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is looked at on site follows the facts of the case, and nobody has to say what is not so. */
@QuarkusTest
class SiteConditionsTest extends OnTheStack {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final String ALWAYS = "A6-0, A6-1, A6-2, A6-3, A6-4, A6-5, B34-4, L54";

    @Inject
    ObjectMapper json;

    @BeforeEach
    void today() {
        MovableClock.setTo(TODAY);
    }

    @Test
    @DisplayName(
            "a trader of methanol without a store is asked nothing of highly toxic goods, of storage or of traced sales")
    void paperTrade() {
        Story story = Story.inHaifeng().submitsNew();
        assertThat(conditions(story)).isEqualTo(List.of(ALWAYS.split(", ")));
    }

    @Test
    @DisplayName("highly toxic goods bring the rules of Article 7 and of their sales")
    void toxic() {
        Story story = Story.inHaifeng();
        story.submits(Forms.submission(
                "NEW", null, Forms.with(story.application(), "trade.products", Forms.products("143-33-9", "氰化钠"))));
        Story city = Story.at("441500", story.uscc).takesUp(story.filed());
        assertThat(conditions(city)).contains("A7", "SALES-RECORDS").doesNotContain("A8-1", "A8-2");
    }

    @Test
    @DisplayName("a condition that does not apply on this site is said with its reason, and refused without one")
    void notApplicable() {
        Story story = Story.inHaifeng().submitsNew().accepted();
        story.acts(story.examiner(), "site-inspections", Map.of());
        Response unsaid = story.tries(story.examiner(), "site-inspections/1/report", report(" "));
        assertThat(unsaid.statusCode()).isEqualTo(400);
        assertThat(unsaid.jsonPath().getString("violations[0].code")).isEqualTo("REQUIRED");
        assertThat(unsaid.jsonPath().getString("violations[0].pointer")).isEqualTo("/findings/2/note");
        story.acts(story.examiner(), "site-inspections/1/report", report("无从业人员上岗操作，仅票据交易"));
        Map<String, Object> finding = story.seenBy(story.decider()).json().getMap("inspections[0].report.findings[2]");
        assertThat(finding)
                .containsEntry("result", "NOT_APPLICABLE")
                .containsEntry("met", false)
                .containsEntry("note", "无从业人员上岗操作，仅票据交易");
    }

    @Test
    @DisplayName(
            "an inspection that says nothing of a condition that applies is refused, naming the condition; of one that does not, nobody has to say anything")
    void unjudged() {
        Story story = Story.inHaifeng().submitsNew().accepted();
        story.acts(story.examiner(), "site-inspections", Map.of());
        Map<String, Object> half = new HashMap<>(report("仅票据交易"));
        half.put("findings", findings("仅票据交易").subList(0, 7));
        Response refused = story.tries(story.examiner(), "site-inspections/1/report", half);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("CONDITIONS_UNJUDGED");
        assertThat(refused.jsonPath().getString("detail")).startsWith("L54 ").doesNotContain("A6-1", "A7");
        half.put("findings", List.of());
        assertThat(story.tries(story.examiner(), "site-inspections/1/report", half)
                        .jsonPath()
                        .getString("detail"))
                .contains(ALWAYS.split(", "));
        story.acts(story.examiner(), "site-inspections/1/report", report("仅票据交易"));
    }

    @Test
    @DisplayName("a finding of before says only whether the condition was met, and is read as that")
    void before() throws IOException {
        assertThat(read("{\"clause\":\"A6-1\",\"met\":true,\"note\":\"符合\"}").result())
                .isEqualTo(Result.MET);
        assertThat(read("{\"clause\":\"A6-1\",\"met\":false}").result()).isEqualTo(Result.NOT_MET);
        Finding none = new Finding("A7", true, Result.NOT_APPLICABLE, "不经营剧毒化学品", null);
        assertThat(read(json.writeValueAsString(none))).isEqualTo(none);
        assertThat(none.met()).isFalse();
    }

    private Finding read(String written) throws IOException {
        return json.readValue(written, Finding.class);
    }

    private static List<String> conditions(Story story) {
        return story.seenBy(story.intake()).json().getList("applicableConditions");
    }

    private static Map<String, Object> report(String reason) {
        return Forms.map("conclusion", "CONDITIONS_MET", "lastDay", TODAY.toString(), "findings", findings(reason));
    }

    /** Every condition that always applies is met but the third, which does not apply for this reason. */
    private static List<Map<String, String>> findings(String reason) {
        return Stream.of(ALWAYS.split(", "))
                .map(clause -> clause.equals("A6-2")
                        ? Map.of("clause", clause, "result", "NOT_APPLICABLE", "note", reason)
                        : Map.of("clause", clause, "result", "MET"))
                .toList();
    }
}
