package onenet.oversight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import onenet.outbox.ReceivedEvent;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.deadline.DeadlineSweep;
import onenet.oversight.exchange.CaseListeners;
import onenet.oversight.exchange.LicenceEndListener;
import onenet.testkit.MovableClock;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A step that takes too long and a licence that ends undecided are found, also where the case is in time")
class StepFindingsTest extends OversightScenario {

    @Inject
    DeadlineSweep sweeper;

    @Inject
    CaseListeners cases;

    @Inject
    LicenceEndListener ends;

    @Inject
    ObjectMapper json;

    @Test
    @DisplayName(
            "over its share of three working days the step is found once and has a red light, while the case's own day lies far off")
    void overShare() {
        String number = told(Told.running("2026-12-16"));
        MovableClock.setTo(LocalDate.of(2026, 11, 12));
        sweeper.sweep();
        found("STEP_OVERRUN").body("items", empty());
        as(haifeng("examiner"))
                .get("/v1/cases/" + number)
                .then()
                .body("step", equalTo("CHECK"))
                .body("stepSince", equalTo("2026-11-09"))
                .body("stepDueOn", equalTo("2026-11-12"))
                .body("stepLight", equalTo("WARNING"));
        MovableClock.setTo(LocalDate.of(2026, 11, 13));
        sweeper.sweep();
        sweeper.sweep();
        found("STEP_OVERRUN")
                .body("items.caseNumber", contains(number))
                .body("items.onDay", contains("2026-11-09"))
                .body("items.stands", contains(true));
        as(supervisor())
                .get("/v1/cases/" + number)
                .then()
                .body("light", equalTo("NORMAL"))
                .body("stepLight", equalTo("OVERDUE"));
    }

    @Test
    @DisplayName(
            "once the case has left the step the finding stays, and does not stand; the enterprise is shown no step")
    void left() {
        String number = told(Told.running("2026-12-16"));
        sweeper.sweep();
        hear(number, 2, "2026-11-16T02:00:00Z", Told.waiting());
        found("STEP_OVERRUN").body("items.stands", contains(false));
        as(supervisor()).get("/v1/cases/" + number).then().body("stepLight", nullValue());
        String another = told(Told.running("2026-12-16"));
        as(holder()).get("/v1/cases/" + another).then().statusCode(200).body("step", nullValue());
    }

    @Test
    @DisplayName(
            "a step that was over before anybody looked is found as the event that ends it is heard, also when it is heard twice")
    void overBeforeLookedFor() {
        String number = number("441521");
        on(number, 1, "2026-11-02T02:00:00Z", Told.running("2026-12-16"));
        ReceivedEvent last = on(number, 2, "2026-11-10T02:00:00Z", Told.ended());
        listen(last);
        sweeper.sweep();
        found("STEP_OVERRUN").body("items.caseNumber", contains(number)).body("items.stands", contains(false));
    }

    @Test
    @DisplayName(
            "a renewal undecided thirty days before the licence ends is found, whatever was told first; decided, it stands no more")
    void licenceEnds() {
        String renewal = Licences.aCase();
        hear(CaseService.HAZCHEM_LICENCE, renewal, HOLDER, 1, "2026-11-09T02:00:00Z", Told.running("2026-12-30"));
        ending(renewal, "2026-12-17", "2026-11-11T02:00:00Z");
        ending(renewal, "2026-11-20", "2026-11-10T02:00:00Z");
        sweeper.sweep();
        found("LICENCE_ENDING").body("items", empty());
        MovableClock.setTo(LocalDate.of(2026, 11, 17));
        sweeper.sweep();
        sweeper.sweep();
        found("LICENCE_ENDING")
                .body("items.caseNumber", contains(renewal))
                .body("items.onDay", contains("2026-12-17"))
                .body("items.stands", contains(true));
        hear(
                CaseService.HAZCHEM_LICENCE,
                renewal,
                HOLDER,
                2,
                "2026-11-17T02:00:00Z",
                new Told("441521", "GRANTED", null, null, "id-of-haifeng-decision-maker"));
        found("LICENCE_ENDING").body("items.stands", contains(false));
    }

    @Test
    @DisplayName("a licence whose renewal was decided before the day came near is no finding")
    void decidedInTime() {
        String renewal = Licences.aCase();
        hear(
                CaseService.HAZCHEM_LICENCE,
                renewal,
                HOLDER,
                1,
                "2026-11-09T02:00:00Z",
                new Told("441521", "GRANTED", null, null, "id-of-haifeng-decision-maker"));
        ending(renewal, "2026-11-20", "2026-11-09T03:00:00Z");
        sweeper.sweep();
        found("LICENCE_ENDING").body("items", empty());
    }

    @Test
    @DisplayName("the city orders an office to answer for a step")
    void ordered() {
        String number = told(Told.running("2026-12-16"));
        as(supervisor())
                .contentType("application/json")
                .body(Map.of("caseNumber", number, "ground", "STEP_OVERRUN", "reason", "环节超时，请说明。"))
                .post("/v1/supervision-orders")
                .then()
                .statusCode(201)
                .body("ground", equalTo("STEP_OVERRUN"));
    }

    private static ValidatableResponse found(String ground) {
        return as(supervisor()).get("/v1/findings?ground=" + ground).then().statusCode(200);
    }

    private void ending(String renewal, String day, String at) {
        Map<String, String> told = Map.of(
                "caseNumber", renewal, "licenceId", renewal, "office", "441521", "holderUscc", HOLDER, "validTo", day);
        ends.on(new ReceivedEvent(
                UUID.randomUUID().toString(),
                "hazchem.licence-end-foreseen.v1",
                CaseService.HAZCHEM_LICENCE.source(),
                renewal,
                1,
                Instant.parse(at),
                json.valueToTree(told)));
    }

    private ReceivedEvent on(String number, int sequence, String moment, Told told) {
        Instant at = Instant.parse(moment);
        ReceivedEvent event = new ReceivedEvent(
                UUID.randomUUID().toString(),
                "planfiling.some-fact.v1",
                CaseService.PLAN_FILING.source(),
                number,
                sequence,
                at,
                json.valueToTree(Map.of("progress", told.head(number, HOLDER, at))));
        listen(event);
        return event;
    }

    private void listen(ReceivedEvent event) {
        cases.listeners().stream()
                .filter(each -> each.queue().equals(CaseService.PLAN_FILING.queue()))
                .forEach(each -> each.on(event));
    }
}
