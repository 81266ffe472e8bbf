package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import onenet.oversight.UnreliablePlatform.Fault;
import onenet.oversight.publicity.Reconcile;
import onenet.oversight.publicity.SendRecords;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The upper platform is told of each record, however unreliable it is: nothing twice, nothing lost")
class PublicitySendingTest extends OversightScenario {

    @Inject
    Licences licences;

    @Inject
    SendRecords send;

    @Inject
    Reconcile reconcile;

    @Test
    @DisplayName("confirmed on the last day it is in time; from then on it is late only if it was not")
    void inTime() {
        licences.granted("2026-11-10");
        MovableClock.setTo(LocalDate.of(2026, 11, 19));
        send.handle();
        MovableClock.setTo(LocalDate.of(2026, 12, 1));
        record("GRANT")
                .body("state.late", equalTo(false))
                .body("state.confirmedOn", equalTo("2026-11-19"))
                .body("state.sending", equalTo("CONFIRMED"));
        send.handle();
        assertThat(UnreliablePlatform.calls()).isEqualTo(1);
    }

    @Test
    @DisplayName("what is late leaves the list of what is owed once it is confirmed, and is known as late for good")
    void lateForGood() {
        licences.granted("2026-11-10");
        MovableClock.setTo(LocalDate.of(2026, 11, 20));
        listed("LATE", 1);
        listed("CONFIRMED_LATE", 0);
        send.handle();
        listed("LATE", 0);
        listed("CONFIRMED_LATE", 1);
        record("GRANT").body("state.late", equalTo(true));
    }

    private static void listed(String which, int records) {
        as(supervisor()).get("/v1/publicity-desk?which=" + which).then().body("items", hasSize(records));
    }

    @Test
    @DisplayName(
            "an error, a lost answer, nonsense and an answer about another record are tried again; the platform holds it once")
    void triedAgain() {
        licences.granted("2026-11-10");
        UnreliablePlatform.next(Fault.LOST_ANSWER, Fault.OTHER_RECORD, Fault.NONSENSE);
        for (int round = 0; round < 4; round++) {
            sendNow();
        }
        record("GRANT").body("state.sending", equalTo("CONFIRMED")).body("state.attempts", equalTo(0));
        assertThat(UnreliablePlatform.held()).hasSize(1);
    }

    @Test
    @DisplayName("between two attempts there is a pause: what failed just now is not tried again at once")
    void pause() {
        licences.granted("2026-11-10");
        UnreliablePlatform.next(Fault.ERROR);
        send.handle();
        send.handle();
        assertThat(UnreliablePlatform.calls()).isEqualTo(1);
        record("GRANT").body("state.lastFailure", containsString("503"));
    }

    @Test
    @DisplayName(
            "refused it is set aside at once, unanswered after so many attempts; the city looks and has it sent again")
    void setAside() {
        licences.granted("2026-11-10");
        UnreliablePlatform.next(Fault.REFUSED);
        sendNow();
        String id = record("GRANT")
                .body("state.sending", equalTo("PARKED"))
                .body("state.lastFailure", containsString("字段不合规"))
                .body("redrivable", equalTo(true))
                .extract()
                .path("state.line.id");
        sendNow();
        assertThat(UnreliablePlatform.held()).isEmpty();
        redriven(id);
        UnreliablePlatform.next(Fault.ERROR, Fault.ERROR, Fault.ERROR, Fault.ERROR);
        for (int round = 0; round < 5; round++) {
            sendNow();
        }
        as(supervisor())
                .get("/v1/publicity-desk?which=PARKED")
                .then()
                .body("items.line.id", contains(id))
                .body("items[0].attempts", equalTo(4));
        redriven(id);
        sendNow();
        record("GRANT").body("state.sending", equalTo("CONFIRMED"));
    }

    @Test
    @DisplayName("the platform is told what became of a record: that it is valid no more, and that it was taken down")
    void laterRevisions() {
        String licence = licences.granted("2026-11-10");
        sendNow();
        licences.changed(licence, "REVOKED", "2026-11-12");
        String id = record("GRANT").extract().path("state.line.id");
        sendNow();
        assertThat(UnreliablePlatform.held().get(id).path("XK_ZT").asText()).isEqualTo("2");
        as(supervisor())
                .header(
                        "If-Match",
                        as(supervisor()).get("/v1/publicity-desk/" + id).header("ETag"))
                .contentType("application/json")
                .body(Map.of("wasRight", false, "reason", "误发"))
                .post("/v1/publicity-desk/" + id + "/withdrawal")
                .then()
                .statusCode(201);
        sendNow();
        assertThat(UnreliablePlatform.held().get(id).path("SCBZ").asText()).isEqualTo("1");
        assertThat(UnreliablePlatform.held()).hasSize(2);
    }

    @Test
    @DisplayName(
            "compared daily: missing and differing ones are sent again, an unheard one counts, doubled and foreign ones are reported")
    void compared() {
        UnreliablePlatform.next(Fault.TWICE);
        for (int day = 2; day < 7; day++) {
            licences.granted("2026-11-0" + day);
        }
        sendNow();
        List<String> ids = as(supervisor()).get("/v1/publicity-desk").path("items.line.id");
        UnreliablePlatform.lose(ids.get(0));
        UnreliablePlatform.spoil(ids.get(1), "XK_XDR_MC", "别的公司");
        UnreliablePlatform.file("not-ours", "XK_WSH", "外单位1号");
        licences.granted("2026-11-09");
        UnreliablePlatform.next(Fault.LOST_ANSWER);
        sendNow();
        reconcile.handle();
        ValidatableResponse report =
                as(auditor()).get("/v1/publicity-reconciliations").then();
        report.body("items", hasSize(1)).body("items[0].state", equalTo("DONE")).body("items[0].compared", equalTo(6));
        assertThat(report.extract().<List<String>>path("items[0].differences.kind"))
                .containsExactlyInAnyOrder("MISSING", "DIFFERING", "UNHEARD", "TWICE", "FOREIGN");
        assertThat(report.extract()
                        .<List<String>>path("items[0].differences.findAll { it.kind == 'DIFFERING' }.detail"))
                .containsExactly("XK_XDR_MC");
        sendNow();
        assertThat(UnreliablePlatform.held()).hasSize(7);
        assertThat(UnreliablePlatform.held().get(ids.get(1)).path("XK_XDR_MC").asText())
                .isEqualTo(Licences.COMPANY);
        reconcile.handle();
        as(auditor()).get("/v1/publicity-reconciliations").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("a platform that cannot be asked to the end proves nothing: nothing is sent again")
    void brokenOff() {
        for (int day = 2; day < 6; day++) {
            licences.granted("2026-11-0" + day);
        }
        sendNow();
        String id = reconciled();
        UnreliablePlatform.reset();
        UnreliablePlatform.next(Fault.ERROR, Fault.ERROR);
        reconcile.handle();
        send.handle();
        as(supervisor())
                .get("/v1/publicity-reconciliations/" + id)
                .then()
                .body("state", equalTo("BROKEN_OFF"))
                .body("why", equalTo("HTTP 503"))
                .body("differences", empty());
        assertThat(UnreliablePlatform.held()).isEmpty();
        reconcile.handle();
        as(auditor()).get("/v1/publicity-reconciliations").then().body("items", hasSize(2));
        MovableClock.setTo(TODAY.atTime(23, 0));
        reconcile.handle();
        as(auditor())
                .get("/v1/publicity-reconciliations")
                .then()
                .body("items.state", contains("DONE", "BROKEN_OFF", "BROKEN_OFF"));
    }

    @Test
    @DisplayName("whatever the platform does to forty records, in the end it holds each of them once and as it is here")
    void inTheEnd() {
        Random fate = new Random(20261116);
        for (int at = 0; at < 40; at++) {
            String licence = licences.granted("2026-11-1" + at % 6);
            if (at % 5 == 0) {
                licences.changed(licence, "CANCELLED", "2026-11-16");
            }
            Fault[] faults = Fault.values();
            if (fate.nextInt(3) == 0) {
                UnreliablePlatform.next(faults[fate.nextInt(faults.length)]);
            }
            sendNow();
        }
        for (int round = 0; round < 6; round++) {
            sendNow();
        }
        List<String> parked =
                Database.asOwner().column("SELECT record_id::text FROM publicity_sending WHERE parked_at IS NOT NULL");
        parked.forEach(this::redriven);
        sendNow();
        reconciled();
        reconcile.handle();
        sendNow();
        assertThat(UnreliablePlatform.held()).hasSize(48);
        assertThat(UnreliablePlatform.held().keySet())
                .isEqualTo(Set.copyOf(Database.asOwner().column("SELECT id::text FROM publicity_record")));
        assertThat(Database.asOwner()
                        .column("SELECT count(*)::text FROM publicity_sending WHERE confirmed_revision < revision"))
                .containsExactly("0");
        String last = reconciled();
        reconcile.handle();
        List<String> kinds = as(supervisor())
                .get("/v1/publicity-reconciliations/" + last)
                .then()
                .body("compared", equalTo(48))
                .extract()
                .path("differences.kind");
        assertThat(kinds).allMatch("TWICE"::equals);
    }

    /** Pauses run on the database's clock: what waits is due now. */
    private void sendNow() {
        sendingIsDue();
        send.handle();
    }

    private void redriven(String id) {
        as(supervisor())
                .header(
                        "If-Match",
                        as(supervisor()).get("/v1/publicity-desk/" + id).header("ETag"))
                .contentType("application/json")
                .body(Map.of("reason", "已与平台联系"))
                .post("/v1/publicity-desk/" + id + "/redrive")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse record(String kind) {
        String id = as(supervisor()).get("/v1/publicity-desk?kind=" + kind).path("items[0].line.id");
        return as(supervisor()).get("/v1/publicity-desk/" + id).then().statusCode(200);
    }
}
