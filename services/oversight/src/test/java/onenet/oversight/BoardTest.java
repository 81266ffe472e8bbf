package onenet.oversight;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import onenet.casework.clock.Light;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.Line;
import onenet.oversight.caseboard.RebuildBoard;
import onenet.oversight.exchange.MakeBoardAnew;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The city sees every case of every service, each office its own, each enterprise its own")
class BoardTest extends OversightScenario {

    @Inject
    RebuildBoard rebuild;

    @Inject
    MakeBoardAnew anew;

    @Inject
    AgroalDataSource database;

    @Test
    @DisplayName("one list of the cases of all services, the most urgent first, those without a clock last")
    void oneList() {
        String ended = told(Told.ended());
        String late = told(Told.running("2026-11-13"));
        String soon = told(Told.running("2026-11-17"));
        String calm = told(Told.running("2026-12-15"));
        as(supervisor())
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items.caseNumber", contains(late, soon, calm, ended))
                .body("items.light", contains("OVERDUE", "WARNING", "NORMAL", "NONE"))
                .body("items[0].daysLeft", equalTo(-1))
                .body("items[0].officeName", equalTo("海丰县应急管理局"))
                .body("items[3].dueOn", nullValue());
    }

    @Test
    @DisplayName("page after page every case comes once, by urgency and by what was told of last")
    void pages() {
        List<String> told = IntStream.range(0, 7)
                .mapToObj(i -> told(Told.running("2026-11-2" + i % 3)))
                .collect(toList());
        for (String order : List.of("DUE", "NEWEST")) {
            List<String> seen = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                var page = as(supervisor())
                        .get("/v1/cases?limit=3&order=" + order + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                        .then()
                        .statusCode(200)
                        .extract();
                seen.addAll(page.path("items.caseNumber"));
                cursor = page.path("next");
            }
            assertThat(seen).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    @Test
    @DisplayName(
            "it is asked for by item, office, public status, light, day, footing, service, and part of a number or a code")
    void filters() {
        String mine = told(Told.running("2026-11-17"));
        hear(
                CaseService.HAZCHEM_LICENCE,
                "HZ-441581-2026-000007-X",
                STRANGER,
                1,
                "2026-11-10T02:00:00Z",
                new Told("441581", "IN_PROGRESS", "2026-12-20", Light.NORMAL, "id-of-x"));
        for (String asked : List.of(
                "item=" + ITEM + "&office=441521",
                "publicStatus=SUBMITTED",
                "light=WARNING",
                "dueBefore=2026-11-18",
                "actingMode=OWN&office=441521",
                "service=PLAN_FILING",
                "q=" + mine.substring(15, 21),
                "q=ma4xab1211")) {
            as(supervisor()).get("/v1/cases?" + asked).then().statusCode(200).body("items.caseNumber", contains(mine));
        }
        as(supervisor()).get("/v1/cases?q=%E3%80%82").then().body("items", empty());
        as(supervisor()).get("/v1/cases?light=PAUSED").then().body("items", empty());
        as(supervisor()).get("/v1/cases?cursor=x").then().statusCode(400);
    }

    @Test
    @DisplayName(
            "counts of every office of the city by their lights, also of those with nothing open; what has ended is not counted")
    void counts() {
        told(Told.running("2026-11-13"));
        told(Told.running("2026-12-15"));
        told(Told.paused());
        told(Told.waiting());
        told(Told.ended());
        told(Told.running("2026-11-17").at("441581"));
        as(supervisor())
                .get("/v1/case-counts")
                .then()
                .statusCode(200)
                .body("$", hasSize(7))
                .body("find { it.office == '441521' }.open", equalTo(4))
                .body("find { it.office == '441521' }.overdue", equalTo(1))
                .body("find { it.office == '441521' }.paused", equalTo(1))
                .body("find { it.office == '441521' }.waiting", equalTo(1))
                .body("find { it.office == '441581' }.warning", equalTo(1))
                .body("find { it.office == '441523' }.open", equalTo(0));
        as(haifeng("examiner")).get("/v1/case-counts").then().body("office", contains("441521"));
    }

    @Test
    @DisplayName(
            "a timeline has one dated row for each event: who, in which part, on which footing, and the day before and after")
    void timeline() {
        String number = told(Told.running("2026-11-20"));
        hear(number, 2, "2026-11-10T02:00:00Z", Told.paused().by("id-of-haifeng-examiner"));
        hear(number, 3, "2026-11-12T02:00:00Z", Told.running("2026-11-25"));
        as(supervisor())
                .get("/v1/cases/" + number + "/timeline")
                .then()
                .statusCode(200)
                .body("$", hasSize(3))
                .body("[0].dueBefore", nullValue())
                .body("[0].dueAfter", equalTo("2026-11-20"))
                .body("[1].person", equalTo("id-of-haifeng-examiner"))
                .body("[1].part", equalTo("INTAKE"))
                .body("[1].actingMode", equalTo("OWN"))
                .body("[1].dueBefore", equalTo("2026-11-20"))
                .body("[1].dueAfter", nullValue())
                .body("[2].dueAfter", equalTo("2026-11-25"));
    }

    @Test
    @DisplayName("the same as a table for office programs, where no cell is a formula and nobody is named")
    void table() {
        String number = told(new Told("441521", "=1+1", "2026-11-20", Light.NORMAL, "id-of-haifeng-intake"));
        // the worked example of the operation is its other form
        String table = RestAssured.given()
                .auth()
                .oauth2(supervisor())
                .accept("text/csv")
                .get("/v1/cases/" + number + "/timeline")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("timeline.csv"))
                .extract()
                .asString();
        assertThat(table).startsWith("\uFEFF").contains("\"'=1+1\"").doesNotContain("id-of-");
        assertThat(table).contains("\"2026-11-09 10:00:00\"");
    }

    @Test
    @DisplayName("an enterprise has one list of its cases at all services, and reads of them what the public is told")
    void own() {
        String filing = told(Told.running("2026-11-20"));
        String licence = "HZ-441521-2026-000009-X";
        hear(
                CaseService.HAZCHEM_LICENCE,
                licence,
                HOLDER,
                1,
                "2026-11-11T02:00:00Z",
                new Told("441521", "IN_PROGRESS", "2026-12-20", Light.NORMAL, "id-of-x"));
        as(holder())
                .get("/v1/my/cases")
                .then()
                .statusCode(200)
                .body("items.caseNumber", contains(licence, filing))
                .body("items.service", contains("HAZCHEM_LICENCE", "PLAN_FILING"))
                .body("items[0].status", nullValue());
        as(holder())
                .get("/v1/cases/" + filing + "/timeline")
                .then()
                .statusCode(200)
                .body("[0].side", equalTo("OFFICER"))
                .body("[0].person", nullValue())
                .body("[0].part", nullValue());
        as(stranger()).get("/v1/my/cases").then().body("items", empty());
        as(stranger()).get("/v1/cases/" + filing).then().statusCode(404);
    }

    @Test
    @DisplayName("a case that moved to another office is seen there, and no longer where it was")
    void moved() {
        String number = told(Told.running("2026-11-20"));
        hear(number, 2, "2026-11-10T02:00:00Z", Told.running("2026-11-24").at("441581"));
        as(lufeng("examiner")).get("/v1/cases").then().body("items.caseNumber", contains(number));
        as(haifeng("examiner")).get("/v1/cases").then().body("items", empty());
        as(haifeng("examiner")).get("/v1/cases/" + number).then().statusCode(404);
    }

    @Test
    @DisplayName("an event from before there was a head is kept under its case and moves nothing; alone it makes none")
    void unheaded() {
        String number = told(Told.running("2026-11-20"));
        Line.Place place = new Line.Place(
                "old", CaseService.PLAN_FILING.source(), number, 9, Instant.parse("2026-11-15T02:00:00Z"));
        keepLine.handle(new Line(place, "planfiling.old-fact.v1", Optional.empty()));
        keepLine.handle(new Line(place, "planfiling.old-fact.v1", Optional.empty()));
        as(supervisor())
                .get("/v1/cases/" + number + "/timeline")
                .then()
                .body("type", contains("planfiling.some-fact.v1", "planfiling.old-fact.v1"))
                .body("[1].dueAfter", equalTo("2026-11-20"));
        as(supervisor()).get("/v1/cases/" + number).then().body("dueOn", equalTo("2026-11-20"));
    }

    @Test
    @DisplayName(
            "a head that an older release could not read is read when its event is told again; a line that has its head never changes")
    void readLater() {
        String number = told(Told.running("2026-11-20"));
        Instant at = Instant.parse("2026-11-15T02:00:00Z");
        Line.Place place = new Line.Place("odd", CaseService.PLAN_FILING.source(), number, 2, at);
        keepLine.handle(new Line(place, "planfiling.odd-fact.v1", Optional.empty()));
        as(supervisor()).get("/v1/cases/" + number).then().body("dueOn", equalTo("2026-11-20"));
        keepLine.handle(new Line(
                place,
                "planfiling.odd-fact.v1",
                Optional.of(Told.running("2026-11-27").head(number, HOLDER, at))));
        as(supervisor()).get("/v1/cases/" + number).then().body("dueOn", equalTo("2026-11-27"));
        keepLine.handle(new Line(
                place,
                "planfiling.odd-fact.v1",
                Optional.of(Told.running("2026-12-04").head(number, HOLDER, at))));
        as(supervisor()).get("/v1/cases/" + number).then().body("dueOn", equalTo("2026-11-27"));
        assertThatThrownBy(() -> Database.asApplication().run("UPDATE board_line SET due_on = '2027-01-01'"))
                .hasMessageContaining("has its head");
    }

    @Test
    @DisplayName("light follows the day, not the event: warning one working day before, red the first second after")
    void lights() {
        String number = told(Told.running("2026-11-20"));
        for (Map.Entry<String, String> each : Map.of(
                        "2026-11-18T23:59:59", "NORMAL",
                        "2026-11-19T00:00:00", "WARNING",
                        "2026-11-20T23:59:59", "WARNING",
                        "2026-11-21T00:00:00", "OVERDUE")
                .entrySet()) {
            MovableClock.setTo(java.time.LocalDateTime.parse(each.getKey()));
            as(supervisor()).get("/v1/cases/" + number).then().body("light", equalTo(each.getValue()));
        }
    }

    @Test
    @DisplayName("made anew from its lines, the board is what it was, and what is told meanwhile is in it")
    void madeAnew() throws SQLException {
        List<String> before = IntStream.range(0, 5)
                .mapToObj(i -> told(Told.running("2026-11-2" + i)))
                .toList();
        List<String> rows = rows();
        rebuild.handle();
        assertThat(rows()).isEqualTo(rows);
        hear(before.get(0), 2, "2026-11-12T02:00:00Z", Told.ended());
        Database.asOwner().run("INSERT INTO board_rebuild DEFAULT VALUES");
        anew.handle();
        assertThat(rows()).hasSize(5).isNotEqualTo(rows);
        assertThat(Database.asOwner().column("SELECT count(*) FROM board_case")).containsExactly("5");
        assertThat(Database.asOwner().column("SELECT count(*) FROM board_rebuild WHERE done_at IS NULL"))
                .containsExactly("0");
        as(supervisor()).get("/v1/cases/" + before.get(0)).then().body("publicStatus", equalTo("FILED"));
    }

    @Test
    @DisplayName("while one replica makes the board anew no other does: it would empty the edition the first one fills")
    void oneAtATime() throws SQLException {
        Database.asOwner().run("INSERT INTO board_rebuild DEFAULT VALUES");
        String undone = "SELECT count(*) FROM board_rebuild WHERE done_at IS NULL";
        try (Connection other = database.getConnection();
                Statement lease = other.createStatement()) {
            lease.execute("SELECT pg_advisory_lock(" + MakeBoardAnew.LEASE + ")");
            anew.handle();
            assertThat(Database.asOwner().column(undone)).containsExactly("1");
            lease.execute("SELECT pg_advisory_unlock(" + MakeBoardAnew.LEASE + ")");
        }
        anew.handle();
        assertThat(Database.asOwner().column(undone)).containsExactly("0");
    }

    private static List<String> rows() {
        return Database.asOwner()
                .column("SELECT (to_jsonb(b) - 'edition')::text FROM board_case b"
                        + " WHERE edition = (SELECT current FROM board_edition) ORDER BY case_number");
    }
}
