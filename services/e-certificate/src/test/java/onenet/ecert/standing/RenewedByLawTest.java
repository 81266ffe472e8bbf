package onenet.ecert.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.testkit.Contract;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A licence renewed by law answers as in force from the first second after its last day (P7)")
class RenewedByLawTest extends EcertScenario {

    @Inject
    CalendarSweep sweep;

    @Test
    @DisplayName("P7: from the first second of the day after, before and after the sweep, without a new certificate")
    void fromTheFirstSecond() {
        Decision decision = Decision.granted(71);
        Certificate certificate = issued(decision);
        LocalDate begin = certificate.face().validTo().plusDays(1);
        foreseen(decision, begin);
        MovableClock.setTo(certificate.face().validTo());
        verified(certificate).body("status.code", equalTo("VALID")).body("status.renewedByLaw", nullValue());
        firstSecondOf(begin);
        verified(certificate)
                .body("status.code", equalTo("VALID"))
                .body("status.renewedByLaw.from", equalTo(begin.toString()))
                .body("status.renewedByLaw.legalBasis", containsString("行政许可法第五十条"));
        sweep.sweep();
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.IN_FORCE);
        verified(certificate).body("status.code", equalTo("VALID"));
        given().accept("text/html")
                .get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body(containsString("依法视为准予延续"));
        as(holder())
                .post("/v1/certificates/" + certificate.identifier() + "/presentations")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName(
            "P7: another service reads it as in force by law, and one that ended as expired before the sweep has passed")
    void readByAnotherService() {
        Decision decision = Decision.granted(77);
        Certificate certificate = issued(decision);
        LocalDate begin = certificate.face().validTo().plusDays(1);
        firstSecondOf(begin);
        read().body("items[0].status", equalTo("EXPIRED")).body("items[0].renewedByLawFrom", nullValue());
        foreseen(decision, begin);
        read().body("items[0].status", equalTo("IN_FORCE"))
                .body("items[0].renewedByLawFrom", equalTo(begin.toString()));
    }

    private static ValidatableResponse read() {
        return as(Tokens.officer("proof-exemption", "", "proof-certificate-reader"))
                .header("X-Onenet-Case", "HZ-1")
                .header("X-Onenet-Item", "00012504500001")
                .header("X-Onenet-Purpose", "核验")
                .get("/v1/holders/" + HOLDER + "/certificates")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("P7: the new certificate takes its place; until then the old one answers")
    void untilTheNewOne() {
        Decision decision = Decision.granted(72);
        Certificate old = issued(decision);
        LocalDate begin = old.face().validTo().plusDays(1);
        foreseen(decision, begin);
        firstSecondOf(begin);
        Decision renewal = Decision.later(
                        73,
                        "RENEWAL",
                        decision,
                        old.face().validFrom(),
                        begin.plusYears(3).minusDays(1))
                .deemed();
        hear(renewal);
        verified(old).body("status.code", equalTo("VALID"));
        work();
        verified(old).body("status.code", equalTo("SUPERSEDED"));
        verified(certificate(renewal)).body("status.code", equalTo("VALID")).body("status.renewedByLaw", nullValue());
    }

    @Test
    @DisplayName(
            "P7: taken back, refused or owed papers: what was told last counts, and the certificate expires on its day")
    void takenBack() {
        Decision decision = Decision.granted(74);
        Certificate certificate = issued(decision);
        LocalDate begin = certificate.face().validTo().plusDays(1);
        foreseen(decision, begin);
        foreseen(decision, null);
        firstSecondOf(begin);
        verified(certificate).body("status.code", equalTo("EXPIRED"));
        as(holder())
                .post("/v1/certificates/" + certificate.identifier() + "/presentations")
                .then()
                .statusCode(409);
        sweep.sweep();
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    @DisplayName(
            "P7: told after the sweep had passed, it answers as renewed by law all the same; suspended, it stays suspended")
    void toldLate() {
        Decision decision = Decision.granted(75);
        Certificate certificate = issued(decision);
        LocalDate begin = certificate.face().validTo().plusDays(1);
        firstSecondOf(begin);
        sweep.sweep();
        verified(certificate).body("status.code", equalTo("EXPIRED"));
        foreseen(decision, begin);
        verified(certificate).body("status.code", equalTo("VALID"));
        Decision other = Decision.granted(76);
        MovableClock.setTo(TODAY);
        Certificate suspended = issued(other);
        hearStatus(other.licenceId(), "SUSPENDED");
        foreseen(other, begin);
        firstSecondOf(begin);
        verified(suspended).body("status.code", equalTo("SUSPENDED"));
    }

    private static void firstSecondOf(LocalDate day) {
        MovableClock.setTo(day.atStartOfDay());
    }

    private static ValidatableResponse verified(Certificate certificate) {
        return given().get("/v1/verifications/" + certificate.verificationToken())
                .then();
    }

    private void foreseen(Decision decision, LocalDate from) {
        ObjectNode told = JSON.createObjectNode()
                .put("caseNumber", Decision.granted(999).caseNumber())
                .put("licenceId", decision.licenceId())
                .put("office", "441521")
                .put("holderUscc", HOLDER)
                .put("validTo", decision.licence().path("validTo").asText())
                .put("renewedByLawFrom", from == null ? null : from.toString())
                .put("legalBasis", "行政许可法第五十条第二款、危险化学品经营许可证管理办法第二十条");
        assertThat(Contract.violations("hazchem.licence-end-foreseen.v1", told)).isEmpty();
        hear("hazchem.licence-end-foreseen.v1", told.path("caseNumber").asText(), told);
    }
}
