package onenet.proofs.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import onenet.casework.calendar.CalendarYear;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.ExclusionGround;
import onenet.proofs.proofitem.Units;
import onenet.proofs.resolution.CaseNews;
import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;
import onenet.testkit.Database;
import onenet.testkit.OddRow;
import onenet.testkit.Tokens;
import onenet.time.Sweep;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Another department is asked instead of the applicant")
class AssistanceTest extends ProofScenario {

    private static final String UNIT = "441500-SWJ";
    private static final String PROOF = "P-REFINED-OIL";

    @Inject
    AssistanceSweep sweep;

    @Inject
    Sweep sweeps;

    @Inject
    AssistanceRequests requests;

    @Inject
    Units units;

    @Inject
    WorkingCalendar calendar;

    @Inject
    CaseNews news;

    @Inject
    InstantSource clock;

    @Test
    @DisplayName("The department signs for the question and confirms it; the proof is obtained")
    void confirmed() {
        resolve(PROOF)
                .body("proofs[0].state", equalTo("ASKING"))
                .body("proofs[0].route", equalTo("ASSISTANCE"))
                .body("proofs[0].words.zh", containsString("汕尾市商务局"));
        String id = asked();
        post(department(UNIT), "/v1/assistance-requests/" + id + "/receipt", null)
                .then()
                .statusCode(201)
                .body("status", equalTo("SIGNED_FOR"));
        answer(id, "CONFIRMED").statusCode(201);
        assertStands(PROOF, "OBTAINED", "FOUND_VALID", "VALID");
        answer(id, "NO_RECORD").statusCode(409);
        assertThat(told("proofs.resolution-changed.v1")).hasSize(1);
        resolve(PROOF).body("proofs[0].state", equalTo("OBTAINED"));
        as(department(UNIT)).get("/v1/assistance-requests").then().body("$", empty());
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "NOT_CONFIRMED,SUBMIT,FOUND_INVALID,NOT_CONFIRMED",
        "NO_RECORD,SUBMIT,NOT_FOUND,NO_RECORD",
        "NOT_OURS,SUBMIT,NOT_FOUND,NO_RECORD"
    })
    @DisplayName(
            "Four answers lead to four places; only what no route has is asked from the applicant, with the attempt as the reason")
    void answers(String answer, String state, String outcome, String code) {
        resolve(PROOF);
        answer(asked(), answer).statusCode(201);
        assertStands(PROOF, state, outcome, code);
        standing().body("proofs[0].attempts", hasSize(1)).body("proofs[0].attempts[0].code", equalTo(answer));
    }

    @Test
    @DisplayName("Another department does not know the question")
    void strangers() {
        resolve(PROOF);
        String id = asked();
        post(department("441500-GAJ"), "/v1/assistance-requests/" + id + "/receipt", null)
                .then()
                .statusCode(404);
        as(department("441500-GAJ")).get("/v1/assistance-requests").then().body("$", empty());
    }

    @Test
    @DisplayName(
            "The department is reminded one working day before its due date, and the city hears on the day after it")
    void reminderAndEscalation() {
        resolve(PROOF);
        // asked on Tuesday, 24 November: three working days end on Friday, 27 November
        queue().body("[0].dueOn", equalTo("2026-11-27"))
                .body("[0].light", equalTo("NORMAL"))
                .body("[0].daysLeft", equalTo(3));
        sweep.sweep();
        queue().body("[0].reminded", equalTo(false));
        clock(TODAY.plusDays(2).atTime(9, 0));
        sweep.sweep();
        queue().body("[0].reminded", equalTo(true))
                .body("[0].escalated", equalTo(false))
                .body("[0].light", equalTo("WARNING"))
                .body("[0].daysLeft", equalTo(1));
        clock(TODAY.plusDays(4).atTime(0, 1));
        sweep.sweep();
        sweep.sweep();
        // a Saturday: past the due date, and no working day has gone by since
        queue().body("[0].escalated", equalTo(true))
                .body("[0].light", equalTo("OVERDUE"))
                .body("[0].daysLeft", equalTo(0));
        as(supervisor())
                .get("/v1/assistance-requests/late")
                .then()
                .statusCode(200)
                .body("$", hasSize(1));
        assertThat(told("proofs.assistance-escalated.v1")).hasSize(1);
        assertUntouchedBy(sweep::sweep, "assistance_request");
        assertThat(proof(PROOF).get("state")).isEqualTo("ASKING");
    }

    @Test
    @DisplayName(
            "Trap 5: asked at the end of the last year whose holidays are published, there is no due date yet, and never Monday to Friday; the next year's calendar sets it")
    void calendarMissing() {
        clock(LocalDateTime.of(2026, 12, 30, 9, 0));
        resolve(PROOF).body("proofs[0].state", equalTo("ASKING"));
        queue().body("$", hasSize(1))
                .body("[0].dueStatus", equalTo("CALENDAR_MISSING"))
                .body("[0].dueOn", nullValue());
        sweep.sweep();
        clock(LocalDateTime.of(2027, 1, 8, 9, 0));
        sweep.sweep();
        queue().body("[0].reminded", equalTo(false)).body("[0].escalated", equalTo(false));
        sweepWithTheYear(2027);
        // 1 January is the only day off here: Thursday, 31 December, then Monday and Tuesday
        queue().body("[0].dueStatus", equalTo("FINAL"))
                .body("[0].dueOn", equalTo("2027-01-05"))
                .body("[0].escalated", equalTo(true));
        assertThat(told("proofs.assistance-escalated.v1")).hasSize(1);
    }

    @Test
    @DisplayName("The end of the loaded calendar keeps nobody from being reminded or the city from being told")
    void sweptAtTheEndOfTheCalendar() {
        clock(LocalDateTime.of(2026, 12, 25, 9, 0));
        resolve(PROOF);
        queue().body("[0].dueOn", equalTo("2026-12-30"));
        clock(LocalDateTime.of(2026, 12, 31, 9, 0));
        sweep.sweep();
        queue().body("[0].reminded", equalTo(true)).body("[0].escalated", equalTo(true));
    }

    @Test
    @DisplayName("One question that cannot be written keeps no other from being told to the city")
    void oddRow() {
        resolve(PROOF);
        String odd = asked();
        caseReference = number("HZ", OFFICE);
        resolve(PROOF);
        clock(TODAY.plusDays(4).atTime(0, 1));
        new OddRow("assistance_request", "id", odd).during(sweep::sweep);
        assertThat(told("proofs.assistance-escalated.v1")).singleElement().satisfies(event -> assertThat(
                        event.path("caseReference").asText())
                .isEqualTo(caseReference));
        sweep.sweep();
        assertThat(told("proofs.assistance-escalated.v1")).hasSize(2);
    }

    private void sweepWithTheYear(int year) {
        WorkingCalendar longer = calendar.plusYear(
                new CalendarYear(year, "a notice of this test", "test", Set.of(LocalDate.of(year, 1, 1)), Set.of()));
        new AssistanceSweep(requests, new DueDates(units, longer), news, sweeps, clock).sweep();
    }

    @Test
    @DisplayName("Trap 48: waiting for another department is no ground that stops a clock")
    void clockRuns() {
        assertThat(Arrays.stream(ExclusionGround.values()).map(Enum::name))
                .noneMatch(name -> name.contains("ASSIST") || name.contains("DEPARTMENT") || name.contains("LOOKUP"));
        resolve(PROOF);
        clock(TODAY.plusDays(3).atTime(9, 0));
        sweep.sweep();
        assertThat(column("SELECT type FROM case_event WHERE type LIKE '%suspend%'"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Trap 20: a source away too long: the department is asked beside, the applicant is told and need not do anything")
    void besideTheSource() {
        SimulatedSources.fault("human-resources", Fault.OUTAGE);
        asks("00012500500001", "PREPARATION", "P-SOCIAL-INSURANCE");
        for (int hours = 1; hours <= 10; hours++) {
            clock(TODAY.atTime(10, 0).plusHours(hours));
            work();
        }
        as(department("441500-RSJ")).get("/v1/assistance-requests").then().body("$", hasSize(1));
        standing().body("proofs[0].state", equalTo("ASKING")).body("proofs[0].words.zh", containsString("无需您操作"));
        SimulatedSources.heal("human-resources");
        clock(TODAY.plusDays(1).atTime(12, 0));
        work();
        assertThat(proof("P-SOCIAL-INSURANCE").get("state")).isEqualTo("OBTAINED");
    }

    @Test
    @DisplayName(
            "A confirmation may be relied on as long as the list says; then the department is asked again by itself")
    void freshness() {
        resolve(PROOF);
        answer(asked(), "CONFIRMED").statusCode(201);
        standing().body("proofs[0].evidence.validTo", equalTo("2026-12-24"));
        clock(TODAY.plusDays(30).atTime(9, 0));
        asks(NEW, "DECISION", PROOF).body("proofs[0].state", equalTo("OBTAINED"));
        clock(TODAY.plusDays(31).atTime(9, 0));
        asks(NEW, "DECISION", PROOF)
                .body("proofs[0].state", equalTo("ASKING"))
                .body("proofs[0].route", equalTo("ASSISTANCE"));
        answer(asked(), "CONFIRMED").statusCode(201);
        assertStands(PROOF, "OBTAINED", "FOUND_VALID", "VALID");
    }

    @Test
    @DisplayName(
            "Trap 20: an issuer outside the city is asked by letter and has longer; the applicant is told, and the office enters the reply")
    void letter() {
        SimulatedSources.fault("human-resources", Fault.NOTHING);
        asks("00012500500001", "PREPARATION", "P-SOCIAL-INSURANCE");
        String asked = as(department("441500-RSJ"))
                .get("/v1/assistance-requests")
                .then()
                .extract()
                .path("[0].id");
        answerAs(department("441500-RSJ"), asked, "answer", "NOT_OURS").statusCode(201);
        standing().body("proofs[0].state", equalTo("ASKING")).body("proofs[0].words.zh", containsString("发函"));
        String letter = as(examiner())
                .get("/v1/assistance-requests/letters")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].dueOn", equalTo("2026-12-15"))
                .extract()
                .path("[0].id");
        answerAs(Tokens.officer("x", "441581", "examiner"), letter, "reply", "CONFIRMED")
                .statusCode(404);
        as(Tokens.officer("x", "441581", "examiner"))
                .get("/v1/assistance-requests/letters")
                .then()
                .body("$", empty());
        answerAs(department("441500-RSJ"), letter, "answer", "CONFIRMED").statusCode(404);
        answerAs(examiner(), letter, "reply", "CONFIRMED").statusCode(201);
        assertStands("P-SOCIAL-INSURANCE", "OBTAINED", "FOUND_VALID", "VALID");
        answerAs(examiner(), letter, "reply", "NO_RECORD").statusCode(409);
    }

    @Test
    @DisplayName(
            "None of the lists is cut: past two hundred questions each goes on to the last one, without gaps or repeats")
    void manyQuestions() throws SQLException {
        resolve(PROOF);
        Database.unhindered().run("""
                INSERT INTO assistance_request
                SELECT (jsonb_populate_record(first, jsonb_build_object('id', gen_random_uuid(), 'proof_id', 'P-' || n, 'due_on',
                    CASE WHEN n % 7 = 0 THEN NULL ELSE DATE '2026-11-27' + n % 3 END, 'escalated_at', now()))).*
                FROM assistance_request first, generate_series(1, 430) n""");
        assertThat(walked(department(UNIT), "/v1/assistance-requests", 200)).hasSize(431);
        assertThat(walked(department(UNIT), "/v1/assistance-requests", 7)).hasSize(431);
        assertThat(walked(supervisor(), "/v1/assistance-requests/late", 200)).hasSize(430);
        Database.unhindered()
                .run("UPDATE assistance_request SET answered_at = now(), status = 'ANSWERED', answer = 'CONFIRMED'");
        assertThat(walked(department(UNIT), "/v1/assistance-requests?open=false", 100))
                .hasSize(431);
        as(department(UNIT))
                .get("/v1/assistance-requests?cursor=" + UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    /** Page after page, each at most so long, until none is announced. */
    private static Set<String> walked(String token, String list, int limit) {
        Set<String> seen = new HashSet<>();
        String next = null;
        do {
            var page = as(token).queryParam("limit", limit);
            if (next != null) {
                page.queryParam("cursor", next);
            }
            var answer = page.get(list).then().statusCode(200).extract();
            List<String> ids = answer.path("id");
            assertThat(ids).hasSizeBetween(1, limit);
            assertThat(ids).allMatch(seen::add);
            next = answer.header("Next-Cursor");
        } while (next != null);
        return seen;
    }

    private static ValidatableResponse answerAs(String token, String id, String how, String answer) {
        return post(token, "/v1/assistance-requests/" + id + "/" + how, Map.of("answer", answer, "note", "x"))
                .then();
    }

    private static ValidatableResponse queue() {
        return as(department(UNIT)).get("/v1/assistance-requests").then().statusCode(200);
    }

    private static String asked() {
        return queue().body("$", hasSize(1)).extract().path("[0].id");
    }

    private static ValidatableResponse answer(String id, String answer) {
        return post(
                        department(UNIT),
                        "/v1/assistance-requests/" + id + "/answer",
                        Map.of("answer", answer, "note", "已核对"))
                .then();
    }
}
