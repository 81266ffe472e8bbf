package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer can ask of the list of filings, and how much there is to do. */
@QuarkusTest
class FilingListTest extends OnTheStack {

    /** A district no other test uses, so that its lists hold what this class makes. */
    private static final String OFFICE = "441502";

    /** A Monday; the fifth working day after it is Monday, 16 March. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 9);

    private Story open;
    private Story filed;

    @BeforeEach
    void someFilings() {
        MovableClock.setTo(RECEIVED);
        open = received();
        filed = received();
        filed.acts(officer(), "filing", null);
    }

    @Test
    @DisplayName("days left are working days: a weekend counts for nothing, and no clock means no number")
    void daysLeft() {
        assertThat(line(open).getInt("daysLeft")).isEqualTo(5);
        MovableClock.setTo(LocalDate.of(2026, 3, 14));
        assertThat(line(open).getInt("daysLeft")).as("Saturday: Monday is left").isEqualTo(1);
        MovableClock.setTo(LocalDate.of(2026, 3, 16));
        assertThat(line(open).getInt("daysLeft")).isZero();
        assertThat(line(filed).<Object>get("daysLeft")).isNull();
    }

    @Test
    @DisplayName("a unit's own filings stand the newest first by the moment of receipt; an officer may ask for them so")
    void ownByMoment() {
        Story own = Story.ofATrader().withMaterials();
        List<String> newest = new ArrayList<>();
        for (String site : List.of("441581", "441502", "441521")) {
            MovableClock.setTo(RECEIVED.atTime(9, newest.size()));
            own.unit.put("site", site);
            own.plan.put("version", "2026-" + site);
            own.submitted();
            newest.add(0, own.number);
        }
        List<String> listed =
                Story.request(own.applicant()).get("/v1/cases").jsonPath().getList("items.caseNumber");
        assertThat(listed).isEqualTo(newest);
        List<String> found = Story.request(Tokens.officer("city", "441500", "city-supervisor"))
                .get("/v1/cases?order=NEWEST&q=" + own.uscc)
                .jsonPath()
                .getList("items.caseNumber");
        assertThat(found).isEqualTo(newest);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-03-10,NORMAL", "2026-03-13,WARNING", "2026-03-16,WARNING", "2026-03-17,OVERDUE"})
    @DisplayName("a list cut to one light holds what shows that light and nothing else, and the counts agree")
    void lights(LocalDate day, String light) {
        MovableClock.setTo(day);
        for (String each : List.of("NORMAL", "WARNING", "OVERDUE", "PAUSED")) {
            List<Map<String, Object>> lines = all(Map.of("light", each));
            assertThat(lines).allMatch(line -> line.get("light").equals(each));
            assertThat(numbers(lines).contains(open.number)).isEqualTo(each.equals(light));
            assertThat(numbers(lines)).doesNotContain(filed.number);
            assertThat(counts(Map.of()).getMap("byLight").getOrDefault(each, 0)).isEqualTo(lines.size());
        }
    }

    @Test
    @DisplayName("while the unit has to answer the list says by when; the lights add up to the list")
    void unitsTurn() {
        Story asked = received();
        asked.acts(officer(), "gap-notices", Story.gaps("filing-form"));
        assertThat(line(asked).getString("light")).isEqualTo("WAITING");
        assertThat(line(asked).getString("respondBy"))
                .isNotNull()
                .isEqualTo(asked.json().getString("supplyBy"));
        assertThat(line(open).getString("pressing.on")).isEqualTo("2026-03-16");
        assertThat(line(open).getString("pressing.by")).isEqualTo("STATUTORY");
        assertThat(line(open).getBoolean("dueProvisional")).isFalse();
        assertThat(line(filed).getString("light")).isEqualTo("NONE");
        assertThat(counts(Map.of()).getMap("byLight", String.class, Integer.class).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(all(Map.of()).size());
    }

    @Test
    @DisplayName(
            "a filing waits for its office until it is filed, for the unit while it has to answer, and after its last day to be closed")
    void waitsFor() {
        assertThat(numbers(all(Map.of("waiting", "ME")))).contains(open.number).doesNotContain(filed.number);
        Story asked = received();
        asked.acts(officer(), "gap-notices", Story.gaps("filing-form"));
        assertThat(numbers(all(Map.of("waiting", "ME")))).doesNotContain(asked.number);
        assertThat(numbers(all(Map.of("waiting", "OTHERS"))))
                .contains(asked.number)
                .doesNotContain(open.number, filed.number);
        MovableClock.setTo(RECEIVED.plusYears(1).minusDays(90));
        assertThat(numbers(all(Map.of("waiting", "ME")))).contains(asked.number);
        Story crossing = Story.ofATrader().withMaterials();
        crossing.plan.put("crossedCounties", List.of(OFFICE));
        crossing.submitted();
        assertThat(numbers(all(Map.of("waiting", "ME")))).as("another office's").doesNotContain(crossing.number);
    }

    @Test
    @DisplayName("from above one office's filings are asked for, and counted by office and light")
    void fromAbove() {
        String city = Tokens.officer("city", "441500", "city-supervisor");
        assertThat(Story.request(city)
                        .get("/v1/cases?limit=100&office=" + OFFICE)
                        .jsonPath()
                        .getList("items.office"))
                .isNotEmpty()
                .containsOnly(OFFICE);
        JsonPath counted = Story.request(city)
                .get("/v1/case-counts?office=" + OFFICE + "&q=" + open.number)
                .jsonPath();
        assertThat(counted.getMap("byOffice")).isEqualTo(Map.of(OFFICE, Map.of("NORMAL", 1)));
    }

    @Test
    @DisplayName(
            "a list of what has changed holds what was changed, the last change at the end, with the version an act would name")
    void changedSince() {
        List<Map<String, Object>> lines = all(Map.of("changedSince", "2026-01-01T00:00:00Z"));
        assertThat(numbers(lines))
                .containsSubsequence(open.number, filed.number)
                .doesNotHaveDuplicates();
        assertThat(lines.stream().map(line -> (String) line.get("changedAt"))).isSorted();
        Map<String, Object> line = lines.stream()
                .filter(each -> each.get("caseNumber").equals(open.number))
                .findFirst()
                .orElseThrow();
        assertThat(open.current()).startsWith("\"v" + line.get("version") + "-");
        assertThat(all(Map.of("changedSince", "2999-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    @DisplayName("the counts beside the list are those of all its pages, whatever status or light is looked at")
    void counts() {
        JsonPath counts = counts(Map.of("status", "FILED", "light", "OVERDUE"));
        for (String status : List.of("SUBMITTED", "FILED")) {
            assertThat(counts.getInt("byStatus." + status))
                    .isEqualTo(all(Map.of("status", status)).size());
        }
        assertThat(counts(Map.of("q", open.number)).getMap("byStatus")).isEqualTo(Map.of("SUBMITTED", 1));
    }

    @Test
    @DisplayName("part of a number, a title, a unit's name or its credit code finds a filing; days left cut the list")
    void text() {
        assertThat(numbers(all(Map.of("q", open.number.toLowerCase(java.util.Locale.ROOT)))))
                .containsExactly(open.number);
        assertThat(numbers(all(Map.of("q", open.uscc)))).containsExactly(open.number);
        assertThat(numbers(all(Map.of("q", filed.json().getString("registration.filingNumber")))))
                .containsExactly(filed.number);
        assertThat(numbers(all(Map.of("q", "化工贸易生产安全")))).contains(open.number, filed.number);
        assertThat(numbers(all(Map.of("q", "%")))).isEmpty();
        assertThat(numbers(all(Map.of("withinDays", 4)))).doesNotContain(open.number);
        assertThat(numbers(all(Map.of("withinDays", 5)))).contains(open.number).doesNotContain(filed.number);
    }

    @Test
    @DisplayName("a copy is counted in the county that holds it, and a unit has no counts")
    void copiesCounted() {
        Story crossing = Story.ofATrader().withMaterials();
        crossing.plan.put("crossedCounties", List.of(OFFICE));
        crossing.submitted().filed();
        assertThat(counts(Map.of("q", crossing.number)).getMap("byStatus")).isEqualTo(Map.of("FILED", 1));
        Story.request(crossing.applicant()).get("/v1/case-counts").then().statusCode(403);
    }

    private static Story received() {
        Story story = Story.ofATrader().withMaterials();
        story.unit.put("site", OFFICE);
        return story.submitted();
    }

    private static String officer() {
        return Tokens.officer("district-intake", OFFICE, "intake-officer");
    }

    private static JsonPath line(Story story) {
        JsonPath page = page(Map.of("q", story.number));
        return page.setRootPath("items[0]");
    }

    private static List<Map<String, Object>> all(Map<String, ?> question) {
        List<Map<String, Object>> lines = new ArrayList<>();
        String cursor = null;
        do {
            var request = Story.request(officer()).queryParams(question).queryParam("limit", 3);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/cases")
                    .jsonPath();
            lines.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return lines;
    }

    private static JsonPath page(Map<String, ?> question) {
        return Story.request(officer())
                .queryParams(question)
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath counts(Map<String, ?> question) {
        return Story.request(officer())
                .queryParams(question)
                .get("/v1/case-counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> numbers(List<Map<String, Object>> lines) {
        return lines.stream().map(line -> (String) line.get("caseNumber")).toList();
    }
}
