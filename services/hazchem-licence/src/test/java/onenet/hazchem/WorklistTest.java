package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.worklist.ReckonCases;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer can ask of the list of cases, and how much there is to do. */
@QuarkusTest
class WorklistTest extends OnTheStack {

    /** A district no other test uses, so that its lists hold what this class makes. */
    private static final String OFFICE = "441502";

    /** A Thursday; the fifth working day after it is Thursday, 17 September. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 10);

    @Inject
    ReckonCases reckonCases;

    private Story submitted;
    private Story paused;
    private Story withdrawn;

    @BeforeEach
    void someCases() {
        MovableClock.setTo(RECEIVED);
        submitted = received();
        paused = received().accepted();
        paused.acts(paused.examiner(), "suspensions", Story.RECTIFICATION);
        withdrawn = received();
        withdrawn.acts(withdrawn.trader(), "withdrawal", Map.of("reason", "不办了"));
    }

    @Test
    @DisplayName("days left are working days: five on the day of receipt, none on the due date, and negative after it")
    void daysLeft() {
        assertThat(line(submitted).getInt("daysLeft")).isEqualTo(5);
        LocalDate due = LocalDate.parse(line(submitted).getString("dueOn"));
        MovableClock.setTo(due);
        assertThat(line(submitted).getInt("daysLeft")).isZero();
        MovableClock.setTo(LocalDate.of(2026, 9, 19));
        assertThat(line(submitted).getInt("daysLeft")).isEqualTo(-1);
        MovableClock.setTo(LocalDate.of(2026, 9, 20));
        assertThat(line(submitted).getInt("daysLeft"))
                .as("Sunday, 20 September 2026 is worked in exchange for the holidays")
                .isEqualTo(-2);
        assertThat(line(withdrawn).getMap("")).doesNotContainKey("daysLeft");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-09-11,NORMAL",
        "2026-09-16,WARNING",
        "2026-09-17,WARNING",
        "2026-09-18,OVERDUE",
        "2027-01-04,OVERDUE"
    })
    @DisplayName("a list cut to one light holds what shows that light, and nothing else")
    void lights(LocalDate day, String light) {
        MovableClock.setTo(day);
        for (String each : List.of("NORMAL", "WARNING", "OVERDUE", "PAUSED")) {
            List<Map<String, Object>> lines = all("light=" + each, 3);
            assertThat(lines).allMatch(line -> line.get("light").equals(each));
            assertThat(numbers(lines).contains(submitted.number())).isEqualTo(each.equals(light));
            assertThat(numbers(lines).contains(paused.number())).isEqualTo(each.equals("PAUSED"));
            assertThat(numbers(lines)).doesNotContain(withdrawn.number());
            assertThat(counts("").getMap("byLight").getOrDefault(each, 0)).isEqualTo(lines.size());
        }
    }

    @Test
    @DisplayName(
            "a case goes by what the office promised where the day of the law is not certain yet, and that is said")
    void promisedBeforeProvisional() {
        MovableClock.setTo(LocalDate.of(2026, 11, 27));
        Story late = received().accepted();
        JsonPath line = line(late);
        // fifteen working days promised: 18 December; twenty by law reach into a year without a calendar
        assertThat(line.getString("pressing.on")).isEqualTo("2026-12-18");
        assertThat(line.getString("pressing.by")).isEqualTo("PROMISED");
        assertThat(line.getBoolean("pressing.provisional")).isFalse();
        assertThat(line.getInt("daysLeft")).isEqualTo(15);
        MovableClock.setTo(LocalDate.of(2026, 12, 8));
        Story later = received().accepted();
        assertThat(line(later).getBoolean("dueProvisional")).isTrue();
        assertThat(line(later).getString("pressing.on")).isEqualTo("2026-12-29");
        MovableClock.setTo(LocalDate.of(2026, 12, 30));
        assertThat(line(later).getString("light")).isEqualTo("OVERDUE");
        List<String> byDay = numbers(all("light=OVERDUE", 100));
        assertThat(byDay).containsSubsequence(late.number(), later.number());
    }

    @Test
    @DisplayName(
            "while the applicant has to answer the list says by when, and the case stands under a light of its own")
    void applicantsTurn() {
        Story asked = received();
        asked.acts(
                asked.intake(),
                "correction-notices",
                IntakeTrapTest.notice(LocalDate.of(2026, 10, 10), "training-proof"));
        JsonPath line = line(asked);
        assertThat(line.getString("respondBy")).isEqualTo("2026-10-10");
        assertThat(line.getString("light")).isEqualTo("WAITING");
        assertThat(line.getMap("")).doesNotContainKeys("dueOn", "pressing", "daysLeft");
        assertThat(numbers(all("light=WAITING", 100))).contains(asked.number()).doesNotContain(withdrawn.number());
        assertThat(numbers(all("light=NONE", 100))).contains(withdrawn.number()).doesNotContain(asked.number());
    }

    @Test
    @DisplayName("the lights add up to the list: no case is left out of the tiles, also none on site or ended")
    void lightsAddUp() {
        Story onSite = received().accepted();
        onSite.acts(onSite.examiner(), "site-inspections", Map.of());
        int whole = all("matter=NEW", 100).size();
        JsonPath counts = counts("");
        assertThat(sum(counts, "byLight")).isEqualTo(whole);
        assertThat(sum(counts, "byStatus")).isEqualTo(whole);
        MovableClock.setTo(RECEIVED.plusDays(1));
        assertThat(line(onSite).getString("light")).isEqualTo("PAUSED");
    }

    @Test
    @DisplayName(
            "what a process of the version before wrote is reckoned for the list, without another version of the case")
    void reckonedAgain() throws SQLException {
        String version = line(submitted).getString("version");
        Database.asOwner()
                .run("UPDATE licence_case SET pressed_on = NULL, reckoned_to = 0 WHERE case_number = '"
                        + submitted.number() + "'");
        assertThat(numbers(all("light=NONE", 100))).contains(submitted.number());
        reckonCases.handle();
        assertThat(numbers(all("light=NORMAL", 100))).contains(submitted.number());
        assertThat(line(submitted).getString("version")).isEqualTo(version);
    }

    @Test
    @DisplayName("at each stage a case waits for those who can do what is owed to it now, and for nobody else")
    void waitsFor() {
        Story story = received();
        assertThat(waitsFor(story)).containsExactly("intake");
        story.accepted();
        assertThat(waitsFor(story)).containsExactly("examiner", "examiner2");
        story.acts(story.examiner(), "site-inspections", Map.of());
        MovableClock.setTo(RECEIVED.plusDays(1));
        assertThat(waitsFor(story)).as("on site").containsExactly("examiner", "examiner2");
        story.acts(
                story.examiner(),
                "site-inspections/1/report",
                Story.inspection("CONDITIONS_MET", RECEIVED.plusDays(1)));
        assertThat(waitsFor(story)).as("for the second signature").containsExactly("examiner2");
        story.acts(story.secondExaminer(), "site-inspections/1/signatures", Map.of());
        MovableClock.setTo(RECEIVED.plusDays(4));
        assertThat(waitsFor(story)).containsExactly("examiner", "examiner2");
        story.examined();
        assertThat(waitsFor(story)).containsExactly("decider");
        story.granted();
        assertThat(waitsFor(story)).as("its certificate is made").isEmpty();
        assertThat(waitsFor(withdrawn)).isEmpty();
    }

    @Test
    @DisplayName("a major refusal waits for the lawyer, then for the decider, then to be delivered")
    void waitsForReview() {
        Story story = received().accepted().refusalProposed(true);
        assertThat(waitsFor(story)).containsExactly("legal");
        story.acts(story.legal(), "legal-review", Map.of("agrees", true, "opinion", "同意"));
        assertThat(waitsFor(story)).containsExactly("decider");
        story.refused(false);
        assertThat(waitsFor(story)).containsExactly("intake");
    }

    @Test
    @DisplayName("an answer that is awaited waits for nobody at the office, until its last day has gone by")
    void waitsForTheApplicant() {
        Story asked = received();
        asked.acts(
                asked.intake(),
                "correction-notices",
                IntakeTrapTest.notice(LocalDate.of(2026, 10, 10), "training-proof"));
        assertThat(waitsFor(asked)).isEmpty();
        assertThat(numbers(all("waiting=OTHERS", 100))).contains(asked.number()).doesNotContain(withdrawn.number());
        MovableClock.setTo(LocalDate.of(2026, 10, 11));
        assertThat(waitsFor(asked)).containsExactly("intake");
    }

    @Test
    @DisplayName(
            "four eyes, ties and the office hold: nothing waits for who took a part that forbids it, is tied, or serves elsewhere")
    void waitsForCleanHands() throws SQLException {
        Story story = received();
        Desk both = story.officer("both", "intake-officer", "decision-maker");
        story.acts(both, "acceptance", Map.of());
        story.inspected(RECEIVED).examined();
        assertThat(waitsFor(story)).containsExactly("decider");
        assertThat(waiting(both, story)).isEmpty();
        Desk elsewhere = Desk.with(Tokens.officer("decider", "441521", "decision-maker"));
        assertThat(waiting(elsewhere, story)).isEmpty();
        Desk above = Desk.with(Tokens.officer("supervisor", "441500", "city-supervisor"));
        assertThat(waiting(above, story)).isEmpty();
        assertThat(above.request()
                        .get("/v1/cases?waiting=OTHERS&q=" + story.number())
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
        Database.asOwner().run("INSERT INTO recusal VALUES (?, ?, '亲属')", "id-of-decider", story.uscc);
        assertThat(waitsFor(story)).isEmpty();
    }

    @Test
    @DisplayName("the counts say how many wait for me, are due and wait for others, whichever of them is looked at")
    void countsOfTurns() {
        MovableClock.setTo(LocalDate.of(2026, 9, 17));
        JsonPath counts = counts("?waiting=ME");
        for (String each : List.of("ME", "TODAY", "OTHERS")) {
            assertThat(counts.getInt("byWaiting." + each))
                    .isEqualTo(all("waiting=" + each, 100).size());
        }
        assertThat(numbers(all("waiting=TODAY", 100)))
                .contains(submitted.number())
                .doesNotContain(paused.number());
        assertThat(sum(counts, "byLight")).isEqualTo(all("waiting=ME", 3).size());
    }

    private static List<String> waitsFor(Story story) {
        Map<String, Desk> officers = new LinkedHashMap<>();
        officers.put("intake", story.intake());
        officers.put("examiner", story.examiner());
        officers.put("examiner2", story.secondExaminer());
        officers.put("legal", story.legal());
        officers.put("decider", story.decider());
        return officers.entrySet().stream()
                .filter(each -> !waiting(each.getValue(), story).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Object> waiting(Desk desk, Story story) {
        return desk.request()
                .get("/v1/cases?waiting=ME&q=" + story.number())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    @Test
    @DisplayName(
            "an enterprise's own cases stand the newest first by the moment of receipt, whatever office their numbers begin with")
    void ownByMoment() {
        Story own = Story.inHaifeng();
        List<String> newest = new ArrayList<>();
        for (String site : List.of("441581", "441502", "441521", "441502")) {
            MovableClock.setTo(RECEIVED.atTime(9, newest.size()));
            own.submits(Forms.submission("NEW", null, Forms.with(own.application(), "place.site", site)));
            newest.add(0, own.number());
        }
        JsonPath first = own.trader().request().get("/v1/cases?limit=3").jsonPath();
        assertThat(first.getList("items.caseNumber")).isEqualTo(newest.subList(0, 3));
        JsonPath rest = own.trader()
                .request()
                .queryParam("cursor", first.getString("next"))
                .get("/v1/cases?limit=3")
                .jsonPath();
        assertThat(rest.getList("items.caseNumber")).isEqualTo(newest.subList(3, 4));
    }

    @Test
    @DisplayName(
            "a case whose clock is stopped on the very day of its acceptance stands in the list of the light it shows, and is counted there")
    void pausedAtOnce() {
        Story atOnce = received().accepted();
        atOnce.acts(atOnce.examiner(), "site-inspections", Map.of());
        String shown = atOnce.seenBy(atOnce.intake()).json().getString("light");
        assertThat(numbers(all("light=" + shown, 100))).contains(atOnce.number());
        assertThat(counts("").getInt("byLight." + shown))
                .isEqualTo(all("light=" + shown, 100).size());
    }

    @Test
    @DisplayName("the counts beside the list are those of all its pages, whatever stage or light is looked at")
    void counts() {
        JsonPath counts = counts("?status=SUBMITTED&light=PAUSED");
        for (String status : List.of("SUBMITTED", "ACCEPTED", "WITHDRAWN")) {
            assertThat(counts.getLong("byStatus." + status))
                    .isEqualTo(all("status=" + status, 100).size());
        }
        assertThat(counts("?q=" + submitted.number()).getMap("byStatus")).isEqualTo(Map.of("SUBMITTED", 1));
    }

    @Test
    @DisplayName(
            "part of a number, of a name in any width, or of a credit code finds a case; signs of a pattern find nothing")
    void text() {
        String number = submitted.number();
        assertThat(numbers(all("q=" + number.substring(3).toLowerCase(java.util.Locale.ROOT), 10)))
                .contains(number);
        assertThat(numbers(all("q=" + submitted.uscc, 10))).contains(number);
        String name = line(submitted).getString("applicantName");
        assertThat(numbers(all("q=" + name.substring(1, 5), 100))).contains(number);
        assertThat(numbers(all("q=ＨＺ－" + number.substring(3), 10))).containsExactly(number);
        assertThat(numbers(all("q=" + number.replace("-", " "), 10))).containsExactly(number);
        assertThat(numbers(all(
                        "q=" + submitted.uscc.toLowerCase(java.util.Locale.ROOT).substring(4, 16), 10)))
                .contains(number);
        assertThat(numbers(all("q=" + name.charAt(1) + " 【" + name.substring(2, 4) + "】", 100)))
                .contains(number);
        assertThat(officer()
                        .request()
                        .queryParam("q", "%")
                        .get("/v1/cases")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @ParameterizedTest(name = "pages of {0}")
    @ValueSource(ints = {1, 2, 100})
    @DisplayName("by receipt, oldest or newest first, a list is paged without duplicates or gaps")
    void orders(int limit) {
        MovableClock.setTo(RECEIVED.plusDays(1));
        String later = received().number();
        List<Map<String, Object>> oldest = all("order=RECEIVED", limit);
        List<Map<String, Object>> newest = all("order=NEWEST", limit);
        assertThat(oldest.stream().map(line -> (String) line.get("receivedOn"))).isSorted();
        assertThat(numbers(oldest)).doesNotHaveDuplicates().contains(submitted.number(), later);
        List<String> turned = new ArrayList<>(numbers(newest));
        java.util.Collections.reverse(turned);
        assertThat(turned).isEqualTo(numbers(oldest));
    }

    @Test
    @DisplayName(
            "the item, the days left and, from above, the office cut the list; from below another office's stays unseen")
    void cuts() {
        assertThat(numbers(all("matter=NEW", 100))).contains(submitted.number());
        assertThat(officer()
                        .request()
                        .get("/v1/cases?matter=RENEWAL")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(numbers(all("withinDays=5", 100))).contains(submitted.number());
        assertThat(officer()
                        .request()
                        .get("/v1/cases?withinDays=4&status=SUBMITTED")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        Desk above = Desk.with(Tokens.officer("supervisor", "441500", "city-supervisor"));
        assertThat(above.request()
                        .get("/v1/cases?limit=100&office=" + OFFICE)
                        .jsonPath()
                        .getList("items.office"))
                .isNotEmpty()
                .containsOnly(OFFICE);
        JsonPath counted =
                above.request().get("/v1/case-counts?office=" + OFFICE).jsonPath();
        assertThat(counted.getMap("byOffice")).containsOnlyKeys(OFFICE);
        assertThat(sum(counted, "byOffice." + OFFICE)).isEqualTo(sum(counted, "byLight"));
        assertThat(above.request().get("/v1/cases?office=441502-HHW").statusCode())
                .as("a functional area has an office of its own")
                .isEqualTo(200);
        assertThat(officer().request().get("/v1/cases?office=441521").jsonPath().getList("items.office"))
                .containsOnly(OFFICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"withinDays=-1", "withinDays=251", "office=4415", "cursor=x", "limit=101"})
    @DisplayName("a question out of bounds is told so")
    void bounds(String question) {
        officer().request().get("/v1/cases?" + question).then().statusCode(400);
    }

    private static Story received() {
        Story story = Story.at(OFFICE, Enterprises.next());
        return story.submits(Forms.submission("NEW", null, Forms.with(story.application(), "place.site", OFFICE)));
    }

    private static Desk officer() {
        return Desk.with(Tokens.officer("chengqu-intake", OFFICE, "intake-officer"));
    }

    private static JsonPath counts(String question) {
        return officer()
                .request()
                .get("/v1/case-counts" + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int sum(JsonPath counts, String by) {
        return counts.getMap(by, String.class, Integer.class).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static JsonPath line(Story story) {
        return officer()
                .request()
                .get("/v1/cases?q=" + story.number())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
    }

    private static List<String> numbers(List<Map<String, Object>> lines) {
        return lines.stream().map(line -> (String) line.get("caseNumber")).toList();
    }

    private static List<Map<String, Object>> all(String question, int limit) {
        List<Map<String, Object>> lines = new ArrayList<>();
        String cursor = null;
        do {
            var request = officer().request().queryParam("limit", limit);
            String[] pair = question.split("=", 2);
            request.queryParam(pair[0], pair[1]);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/cases")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            lines.addAll(page.<Map<String, Object>>getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return lines;
    }
}
