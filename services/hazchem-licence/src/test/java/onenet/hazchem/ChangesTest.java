package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A program that keeps up with the cases it may see asks for what has changed, and for nothing else. */
@QuarkusTest
class ChangesTest extends OnTheStack {

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(LocalDate.of(2026, 9, 14));
    }

    @Test
    @DisplayName(
            "who goes on from where he stopped is told everything once, in order, and nothing of another office's cases")
    void follows() {
        Story mine = Story.inHaifeng().submitsNew();
        Desk office = mine.intake();
        Desk elsewhere = Desk.with(Tokens.officer("lufeng-intake", "441581", "intake-officer"));
        long start = lastTold(mine, 1) - 1;
        mine.accepted();
        lastTold(mine, 2);
        List<Map<String, Object>> told = follow(office, start, 1).stream()
                .filter(event -> event.get("subject").equals(mine.number()))
                .toList();
        assertThat(told.stream().map(event -> event.get("type")))
                .containsExactly("hazchem.case-submitted.v1", "hazchem.case-accepted.v1");
        assertThat(told.stream().map(event -> event.get("sequence"))).containsExactly("1", "2");
        assertThat(follow(elsewhere, start, 100))
                .noneMatch(event -> event.get("subject").equals(mine.number()));
    }

    @Test
    @DisplayName(
            "the place after the last event is where to go on, also when nothing has come; the next act is told from there")
    void nothingNew() {
        Story story = Story.inHaifeng().submitsNew();
        long end = lastTold(story, 1);
        JsonPath empty = stretch(story.trader(), end, 10);
        assertThat(empty.getList("items")).isEmpty();
        assertThat(empty.getLong("next")).isEqualTo(end);
        story.acts(story.trader(), "withdrawal", Map.of("reason", "不办了"));
        lastTold(story, 2);
        assertThat(follow(story.trader(), end, 10).stream().map(event -> event.get("type")))
                .containsExactly("hazchem.case-withdrawn.v1");
    }

    @Test
    @DisplayName(
            "an applicant is told how his case stands, but neither the inside stage nor who acted; the office is told both")
    void outside() {
        Story story = Story.inHaifeng().submitsNew().accepted();
        long start = lastTold(story, 2) - 2;
        JsonPath seen = stretch(story.trader(), start, 100);
        String accepted =
                "items.find { it.type == 'hazchem.case-accepted.v1' && it.subject == '" + story.number() + "' }.data";
        assertThat(seen.getMap(accepted).keySet()).isEqualTo(Set.of("progress"));
        assertThat(seen.getString(accepted + ".progress.publicStatus")).isEqualTo("IN_PROGRESS");
        assertThat(seen.getMap(accepted + ".progress")).doesNotContainKey("status");
        assertThat(seen.getMap(accepted + ".progress.by")).isEqualTo(Map.of("kind", "OFFICER"));
        JsonPath inside = stretch(story.intake(), start, 100);
        assertThat(inside.getString(accepted + ".progress.status")).isEqualTo("ACCEPTED");
        assertThat(inside.getString(accepted + ".progress.by.part")).isEqualTo("INTAKE");
        assertThat(inside.getString(accepted + ".progress.actingMode")).isEqualTo("OWN");
    }

    @Test
    @DisplayName(
            "a list of what has changed since holds every case changed since, the last change at the end, page by page")
    void changedSince() throws SQLException {
        Story old = Story.inHaifeng().submitsNew();
        Database.asOwner()
                .run(
                        "UPDATE licence_case SET changed_at = now() - interval '1 hour' WHERE case_number = ?",
                        old.number());
        Story touched = Story.inHaifeng().submitsNew();
        Story fresh = Story.inHaifeng().submitsNew();
        touched.accepted();
        Instant since = Instant.now().minus(Duration.ofMinutes(30));
        List<Map<String, Object>> lines = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = fresh.intake()
                    .request()
                    .queryParam("changedSince", since.toString())
                    .queryParam("limit", 1)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/cases")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            lines.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        List<Object> numbers =
                lines.stream().map(line -> line.get("caseNumber")).toList();
        assertThat(numbers).doesNotHaveDuplicates().doesNotContain(old.number());
        assertThat(numbers).containsSubsequence(fresh.number(), touched.number());
        assertThat(lines).allMatch(line -> line.get("version") != null);
        assertThat(lines.stream().map(line -> Instant.parse((String) line.get("changedAt"))))
                .isSorted();
    }

    @Test
    @DisplayName("what is no moment, no place, or a cursor of another order is refused and placed")
    void refused() {
        Desk desk = Story.inHaifeng().intake();
        for (String question : List.of(
                "/v1/cases?changedSince=yesterday",
                "/v1/cases?changedSince=2026-09-14T00:00:00Z&cursor=2026-09-14~HZ",
                "/v1/events?after=-1",
                "/v1/events?after=x",
                "/v1/events?limit=0")) {
            assertThat(desk.request().get(question).statusCode()).as(question).isEqualTo(400);
        }
        assertThat(desk.request()
                        .queryParam("changedSince", "+999999999-01-01T00:00:00Z")
                        .get("/v1/cases")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    /** The place of a case's event in the feed, once the relay has told it. */
    private static long lastTold(Story story, int sequence) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Database.asOwner()
                                .column(
                                        "SELECT f.position::text FROM event_feed f JOIN case_event e USING (event_id)"
                                                + " WHERE e.subject = ? AND e.sequence = " + sequence,
                                        story.number())
                                .stream()
                                .mapToLong(Long::parseLong)
                                .findFirst()
                                .orElse(0),
                        position -> position > 0);
    }

    private static List<Map<String, Object>> follow(Desk desk, long start, int limit) {
        List<Map<String, Object>> all = new ArrayList<>();
        long after = start;
        while (true) {
            JsonPath stretch = stretch(desk, after, limit);
            all.addAll(stretch.getList("items"));
            if (stretch.getLong("next") == after) {
                return all;
            }
            after = stretch.getLong("next");
        }
    }

    private static JsonPath stretch(Desk desk, long after, int limit) {
        return desk.request()
                .get("/v1/events?after=" + after + "&limit=" + limit)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
