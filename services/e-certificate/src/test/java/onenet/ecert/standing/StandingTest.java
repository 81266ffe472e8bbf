package onenet.ecert.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.ecert.world.SimulatedProvince;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.OddRow;
import onenet.testkit.TestStack;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("A certificate follows its licence and the calendar")
class StandingTest extends EcertScenario {

    @Inject
    CalendarSweep sweep;

    @ParameterizedTest(name = "{0}: verification says {0}, the province abolishes")
    @CsvSource({"RESCINDED", "REVOKED", "WITHDRAWN", "CANCELLED"})
    @DisplayName("撤销, 吊销, 撤回 and 注销 are four different words, here and at the province")
    void fourWords(String word) {
        Decision decision = Decision.granted(31);
        Certificate certificate = issued(decision);
        hearStatus(decision.licenceId(), word);
        work();
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("status.code", equalTo(word));
        var held = SimulatedProvince.records().get(certificate.identifier());
        assertThat(held.path("license_status").asText()).isEqualTo("ABOLISHED");
        assertThat(held.path("abolish_kind").asText()).isEqualTo(word);
        assertThat(told("ecert.certificate-status-changed.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.path("status").asText()).isEqualTo(word));
    }

    @Test
    @DisplayName("A suspended certificate is suspended, not missing, and comes back")
    void suspension() {
        Decision decision = Decision.granted(32);
        Certificate certificate = issued(decision);
        hearStatus(decision.licenceId(), "SUSPENDED");
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("status.code", equalTo("SUSPENDED"))
                .body("status.text", equalTo("暂扣"));
        hearStatus(decision.licenceId(), "REINSTATED");
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("status.code", equalTo("VALID"));
    }

    @Test
    @DisplayName("A cancellation after a revocation says both")
    void cancelledAfterRevocation() {
        Decision decision = Decision.granted(33);
        Certificate certificate = issued(decision);
        hearStatus(decision.licenceId(), "REVOKED");
        hearStatus(decision.licenceId(), "CANCELLED");
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("status.code", equalTo("CANCELLED"))
                .body("status.cancelledAfter", equalTo("REVOKED"));
    }

    @Test
    @DisplayName(
            "The last day is still valid; on the day after, the certificate has expired, before and after the sweep")
    void expiry() {
        Decision decision = Decision.granted(34);
        Certificate certificate = issued(decision);
        MovableClock.setTo(certificate.face().validTo());
        sweep.sweep();
        verify(certificate, "VALID");
        MovableClock.setTo(certificate.face().validTo().plusDays(1));
        verify(certificate, "EXPIRED");
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.IN_FORCE);
        sweep.sweep();
        verify(certificate, "EXPIRED");
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    @DisplayName("A deemed renewal heard on the last day keeps the licence without a gap")
    void deemedRenewal() {
        Decision first = Decision.granted(35);
        Certificate old = issued(first);
        LocalDate begin = old.face().validTo().plusDays(1);
        MovableClock.setTo(old.face().validTo());
        Certificate renewed = issued(
                Decision.later(36, "RENEWAL", first, begin, begin.plusYears(3).minusDays(1))
                        .deemed());
        MovableClock.setTo(begin);
        sweep.sweep();
        verify(renewed, "VALID");
        given().get("/v1/verifications/" + old.verificationToken())
                .then()
                .body("status.code", equalTo("SUPERSEDED"))
                .body("status.newer", equalTo(renewed.identifier()));
    }

    @Test
    @DisplayName("A renewal entered after the last day replaces the expired version")
    void lateRenewal() {
        Decision first = Decision.granted(37);
        Certificate old = issued(first);
        LocalDate begin = old.face().validTo().plusDays(1);
        MovableClock.setTo(begin);
        sweep.sweep();
        Certificate renewed = issued(
                Decision.later(38, "RENEWAL", first, begin, begin.plusYears(3).minusDays(1)));
        verify(renewed, "VALID");
        verify(old, "SUPERSEDED");
    }

    @Test
    @DisplayName(
            "A licence revoked while its certificate is being made never comes in force, and the province ends without it")
    void revokedWhileBeingMade() {
        Decision decision = Decision.granted(39);
        SimulatedProvince.next("issue", SimulatedProvince.Fault.DROP);
        hear(decision);
        work();
        hearStatus(decision.licenceId(), "REVOKED");
        pausesOver();
        work();
        Certificate certificate = certificate(decision);
        assertThat(certificate.status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(SimulatedProvince.records()
                        .get(certificate.identifier())
                        .path("license_status")
                        .asText())
                .isEqualTo("ABOLISHED");
        assertThat(told("ecert.certificate-issued.v1")).isEmpty();
    }

    @Test
    @DisplayName("A suspension that overtakes the grant is not lost")
    void overtaking() {
        Decision decision = Decision.granted(40);
        hearStatus(decision.licenceId(), "SUSPENDED");
        Certificate certificate = issued(decision);
        verify(certificate, "SUSPENDED");
    }

    @Test
    @DisplayName("A decision heard twice, or one that no longer applies, changes nothing")
    void twice() {
        Decision decision = Decision.granted(41);
        issued(decision);
        hearStatus(decision.licenceId(), "REVOKED");
        hearStatus(decision.licenceId(), "REVOKED");
        hearStatus(decision.licenceId(), "SUSPENDED");
        hearStatus("no-such-licence", "REVOKED");
        assertThat(told("ecert.certificate-status-changed.v1")).hasSize(1);
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    @DisplayName("The application's own role cannot change the history, a sealed document or a scan")
    void immutable() throws Exception {
        issued(Decision.granted(42));
        try (Connection connection = DriverManager.getConnection(TestStack.applicationUrl());
                Statement attack = connection.createStatement()) {
            for (String statement : new String[] {
                "UPDATE status_change SET to_status = 'IN_FORCE'",
                "DELETE FROM status_change",
                "UPDATE certificate_document SET ofd = ''",
                "DELETE FROM certificate",
                "UPDATE presentation_scan SET outcome = 'ACCEPTED'",
                "UPDATE annotated_copy SET case_number = 'x'"
            }) {
                assertThatThrownBy(() -> attack.execute(statement)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    @DisplayName("One certificate that cannot be written keeps no other from expiring")
    void oddRow() {
        Certificate odd = issued(Decision.granted(43));
        Decision decision = Decision.granted(44);
        Certificate sound = issued(decision);
        MovableClock.setTo(sound.face().validTo().plusDays(1));
        new OddRow("certificate", "id", odd.id().toString()).during(sweep::sweep);
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.EXPIRED);
        sweep.sweep();
        verify(odd, "EXPIRED");
    }

    @Test
    @DisplayName("A version whose only successor has itself run out ends by its own last day, and stops nobody else")
    void endedSuccessor() throws SQLException {
        Decision first = Decision.granted(45);
        Certificate old = issued(first);
        LocalDate end = old.face().validTo();
        issued(Decision.later(46, "RENEWAL", first, end.plusDays(1), end.plusYears(3)));
        Decision other = Decision.granted(47);
        issued(other);
        Database.unhindered()
                .run(
                        "UPDATE certificate SET status = 'EXPIRED', valid_from = ? WHERE right_id = ? AND certificate_version > 1",
                        end.minusDays(10),
                        first.licenceId());
        MovableClock.setTo(end.plusDays(1));
        sweep.sweep();
        assertThat(certificate(other).status()).isEqualTo(CertificateStatus.EXPIRED);
        assertThat(certificate(first).status()).isEqualTo(CertificateStatus.EXPIRED);
    }

    private static void verify(Certificate certificate, String word) {
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("status.code", equalTo(word));
    }
}
