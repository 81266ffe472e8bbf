package onenet.ecert.issuance;

import static onenet.ecert.world.SimulatedProvince.Fault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.WorkList;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.ecert.world.Producer;
import onenet.ecert.world.SimulatedProvince;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A granted case becomes one certificate, numbered, sealed, registered")
class IssuanceTest extends EcertScenario {

    @Inject
    WorkList workList;

    @Test
    @DisplayName(
            "From decision to certificate in force: number, identifier, sealed document, registration, announcement")
    void issue() {
        Decision decision = Decision.granted(1);
        Certificate certificate = issued(decision);

        assertThat(certificate.status()).isEqualTo(CertificateStatus.IN_FORCE);
        assertThat(certificate.certificateNumber()).isEqualTo("粤汕(海丰)危化经字〔2026〕00001号");
        assertThat(new CertificateIdentifier(certificate.identifier()).version())
                .isEqualTo(1);
        assertThat(SimulatedProvince.file(certificate.identifier())).isEqualTo(document(certificate));
        assertThat(told("ecert.certificate-issued.v1")).singleElement().satisfies(event -> {
            assertThat(event.path("caseNumber").asText()).isEqualTo(decision.caseNumber());
            assertThat(event.path("certificateVersion").asText()).isEqualTo("001");
            assertThat(event.path("verificationUrl").asText()).endsWith("/v/" + certificate.verificationToken());
        });
        upload(document(certificate))
                .body("integrity.code", equalTo("INTACT"))
                .body("status.code", equalTo("VALID"))
                .body("issuer.code", equalTo("TRUSTED"))
                .body("checks.findAll { it.outcome == 'PASSED' }.size()", equalTo(11));
    }

    @Test
    @DisplayName("An event delivered three times gives one certificate")
    void redelivery() throws Exception {
        Decision decision = Decision.granted(2);
        publish(decision, 1, 3);
        Decision after = Decision.granted(3);
        publish(after, 1, 1);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> certificatesOf(after) == 1);
        assertThat(certificatesOf(decision)).isEqualTo(1);
        hear(decision);
        assertThat(certificatesOf(decision)).isEqualTo(1);
        work();
        assertThat(SimulatedProvince.records()).hasSize(2);
    }

    @Test
    @DisplayName(
            "A name that no paper can show is laid aside long before anything is numbered or sealed, with what is wrong and where; the next decision goes on")
    void unprintable() throws Exception {
        Database owner = Database.asOwner();
        owner.run("DELETE FROM dead_letter");
        Decision decision = Decision.granted(27);
        ((ObjectNode) decision.licence().get("holder")).put("name", "示例\u000b化工有限公司");
        publish(decision, 1, 1);
        Decision after = Decision.granted(28);
        publish(after, 1, 1);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !owner.column("SELECT error FROM dead_letter")
                .isEmpty());
        assertThat(owner.column("SELECT error FROM dead_letter"))
                .singleElement()
                .asString()
                .contains("CONTROL U+000B at 3");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> certificatesOf(after) == 1);
        assertThat(certificatesOf(decision)).isZero();
        work();
        assertThat(certificate(after).certificateNumber()).endsWith("00001号");
        owner.run("DELETE FROM dead_letter");
    }

    @Test
    @DisplayName("A decision that lacks what the certificate must show gives none, and says what is missing")
    void incomplete() {
        Decision decision = Decision.granted(26);
        decision.licence().putNull("scope");
        assertThatThrownBy(() -> hear(decision)).hasMessageContaining("nothing at /licence/scope for 许可范围");
        assertThat(certificatesOf(decision)).isZero();
    }

    @Test
    @DisplayName("The database itself refuses a second certificate for the same decided case")
    void onePerCase() {
        issued(Decision.granted(4));
        assertThatThrownBy(() -> sql("INSERT INTO certificate SELECT gen_random_uuid(), identifier || 'X', right_id,"
                        + " case_number, 2, 'BEING_MADE', status_since, NULL, NULL, office_code, issuer_name, issuer_uscc,"
                        + " division_code, item_code, holder_uscc, face, valid_from, valid_to, md5(identifier), NULL,"
                        + " NULL, NULL, NULL, created_at, 0, type_code FROM certificate"))
                .hasMessageContaining("certificate_once_per_case");
    }

    @Test
    @DisplayName("Licence numbers of an issuer and year have no gap, also when a transaction fails in between")
    void gapless() {
        issued(Decision.granted(5));
        Decision failing = Decision.granted(6);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    hearHere(failing);
                    throw new IllegalStateException("the machine stops");
                }))
                .hasMessageContaining("the machine stops");
        issued(Decision.granted(7));
        issued(Decision.granted(8, LocalDate.of(2027, 1, 4)));
        assertThat(column("SELECT number FROM certified_right ORDER BY number"))
                .containsExactly("粤汕(海丰)危化经字〔2026〕00001号", "粤汕(海丰)危化经字〔2026〕00002号", "粤汕(海丰)危化经字〔2027〕00001号");
    }

    @Test
    @DisplayName("A refused case gives nothing")
    void refused() {
        Decision refused = Decision.granted(9).refused();
        hear(refused);
        assertThat(certificatesOf(refused)).isZero();
    }

    @Test
    @DisplayName("A worker killed after sealing leaves bytes that another worker registers unchanged")
    void killedAfterSealing() {
        Decision decision = Decision.granted(10);
        hear(decision);
        assertThat(worker.workOnce()).isTrue();
        byte[] sealed = document(certificate(decision));
        // a worker takes the next step and is killed
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> workList.claim(Duration.ofMinutes(1)))
                        .orElseThrow()
                        .attempts())
                .isEqualTo(1);
        assertThat(worker.workOnce()).as("the lease holds").isFalse();
        pausesOver();
        work();
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.IN_FORCE);
        assertThat(SimulatedProvince.file(certificate(decision).identifier())).isEqualTo(sealed);
        assertThat(SimulatedProvince.calls("query")).as("asked before sending").isEqualTo(1);
    }

    @Test
    @DisplayName("An answer lost on the way: the province is asked, and nothing is registered twice")
    void lostAnswer() {
        SimulatedProvince.next("issue", Fault.DROP);
        Decision decision = Decision.granted(11);
        hear(decision);
        work();
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.BEING_MADE);
        assertThat(told("ecert.certificate-issued.v1")).isEmpty();
        pausesOver();
        work();
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.IN_FORCE);
        assertThat(SimulatedProvince.calls("issue")).isEqualTo(1);
        assertThat(told("ecert.certificate-issued.v1")).hasSize(1);
    }

    @Test
    @DisplayName("A province out of order is tried again until it answers")
    void outOfOrder() {
        SimulatedProvince.next("issue", Fault.ERROR);
        SimulatedProvince.next("query", Fault.ERROR, Fault.ERROR);
        Decision decision = Decision.granted(12);
        hear(decision);
        for (int round = 0; round < 4; round++) {
            work();
            pausesOver();
        }
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.IN_FORCE);
        assertThat(SimulatedProvince.calls("issue")).isEqualTo(2);
    }

    @Test
    @DisplayName("Trap 18: a word for success nobody agreed on is no success; what was done is found by asking")
    void unknownWord() {
        SimulatedProvince.next("issue", Fault.UNKNOWN_WORD);
        Decision decision = Decision.granted(13);
        hear(decision);
        work();
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.BEING_MADE);
        pausesOver();
        work();
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.IN_FORCE);
        assertThat(SimulatedProvince.calls("issue")).isEqualTo(1);
    }

    @Test
    @DisplayName("Trap 19: an answer to another request is dropped")
    void staleAnswer() {
        SimulatedProvince.next("issue", Fault.STALE_ANSWER);
        Decision decision = Decision.granted(14);
        hear(decision);
        work();
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.BEING_MADE);
        assertThat(lastFailure()).contains("another request");
    }

    @Test
    @DisplayName("An answer that names another certificate is not accepted and raises an alarm")
    void wrongIdentifier() {
        SimulatedProvince.next("issue", Fault.WRONG_IDENTIFIER);
        Decision decision = Decision.granted(15);
        hear(decision);
        work();
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.BEING_MADE);
        assertThat(column("SELECT last_failure FROM certificate_work WHERE alarmed_at IS NOT NULL"))
                .singleElement()
                .asString()
                .contains("another certificate");
        pausesOver();
        work();
        assertThat(certificate(decision).status()).isEqualTo(CertificateStatus.IN_FORCE);
        assertThat(SimulatedProvince.calls("issue")).isEqualTo(1);
    }

    @Test
    @DisplayName("A token the province has forgotten is renewed, and the call made again")
    void forgottenToken() {
        issued(Decision.granted(16));
        SimulatedProvince.endSessions();
        assertThat(issued(Decision.granted(17)).status()).isEqualTo(CertificateStatus.IN_FORCE);
        assertThat(SimulatedProvince.calls("login")).isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("A variation raises the version and the older version gives way at once; the province abolishes it")
    void variation() {
        Decision first = Decision.granted(18);
        Certificate old = issued(first);
        Decision variation = Decision.later(
                19, "VARIATION", first, old.face().validFrom(), old.face().validTo());
        Certificate varied = issued(variation);

        assertThat(varied.version()).isEqualTo("002");
        assertThat(varied.certificateNumber()).isEqualTo(old.certificateNumber());
        assertThat(varied.previousIdentifier()).contains(old.identifier());
        assertThat(varied.face().form()).containsEntry("variedOn", List.of(TODAY.toString()));
        assertThat(new CertificateIdentifier(varied.identifier())
                        .sameCertificateAs(new CertificateIdentifier(old.identifier())))
                .isTrue();
        assertThat(certificate(first).status()).isEqualTo(CertificateStatus.SUPERSEDED);
        assertThat(SimulatedProvince.records()
                        .get(old.identifier())
                        .path("license_status")
                        .asText())
                .isEqualTo("ABOLISHED");
        assertThat(told("ecert.certificate-status-changed.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.path("status").asText()).isEqualTo("SUPERSEDED"));
    }

    @Test
    @DisplayName("A renewal that begins later leaves the older version in force until that day")
    void renewalAhead() {
        Decision first = Decision.granted(20);
        Certificate old = issued(first);
        LocalDate begin = old.face().validTo().plusDays(1);
        Decision renewal =
                Decision.later(21, "RENEWAL", first, begin, begin.plusYears(3).minusDays(1));
        Certificate renewed = issued(renewal);

        assertThat(certificate(first).status()).isEqualTo(CertificateStatus.IN_FORCE);
        given().get("/v1/verifications/" + old.verificationToken()).then().body("status.code", equalTo("VALID"));
        given().get("/v1/verifications/" + renewed.verificationToken())
                .then()
                .body("status.code", equalTo("NOT_YET_VALID"));
        MovableClock.setTo(begin);
        sweep.sweep();
        work();
        assertThat(certificate(first).status()).isEqualTo(CertificateStatus.SUPERSEDED);
        given().get("/v1/verifications/" + renewed.verificationToken()).then().body("status.code", equalTo("VALID"));
    }

    @Inject
    onenet.ecert.standing.CalendarSweep sweep;

    @Test
    @DisplayName("Versions come in force in their order, also when the province was away in between")
    void inOrder() {
        Decision first = Decision.granted(22);
        SimulatedProvince.next("issue", Fault.ERROR);
        hear(first);
        Decision variation =
                Decision.later(23, "VARIATION", first, TODAY, TODAY.plusYears(3).minusDays(1));
        hear(variation);
        work();
        assertThat(certificate(variation).sealingFingerprint()).isEmpty();
        pausesOver();
        work();
        assertThat(certificate(first).status()).isEqualTo(CertificateStatus.SUPERSEDED);
        assertThat(certificate(variation).status()).isEqualTo(CertificateStatus.IN_FORCE);
    }

    @Test
    @DisplayName("A licence numbered on paper keeps its number and its certificate's version goes on")
    void numberedElsewhere() {
        String paper = CertificateIdentifier.of("11100000DEM00009X8001", "11441521DEM000030G", "20200007", 1)
                .value();
        Certificate certificate = issued(Decision.granted(24).numbered("粤汕危化经字〔2020〕0007号", paper));
        assertThat(certificate.certificateNumber()).isEqualTo("粤汕危化经字〔2020〕0007号");
        assertThat(certificate.version()).isEqualTo("002");
        assertThat(certificate.previousIdentifier()).contains(paper);
        assertThat(column("SELECT count(*) FROM number_serial")).containsExactly("0");
    }

    @Test
    @DisplayName("An issuer without a seal raises an alarm and nothing is sealed under another name")
    void noSeal() {
        hear(Decision.granted(25).issuedBy("441521", "海丰县应急管理局", "11441581DEM0000575"));
        work();
        assertThat(lastFailure()).contains("another credit code");
        assertThat(SimulatedProvince.records()).isEmpty();
    }

    private void hearHere(Decision decision) {
        hearHere(new onenet.outbox.ReceivedEvent(
                UUID.randomUUID().toString(),
                "hazchem.case-decided.v1",
                "/services/hazchem-licence",
                decision.caseNumber(),
                1,
                java.time.Instant.parse("2026-11-24T02:00:00Z"),
                decision.data()));
    }

    private static String lastFailure() {
        return String.join(
                " ", column("SELECT coalesce(last_failure, '') FROM certificate_work WHERE finished_at IS NULL"));
    }

    private static int certificatesOf(Decision decision) {
        return Integer.parseInt(
                column("SELECT count(*) FROM certificate WHERE case_number = '" + decision.caseNumber() + "'")
                        .get(0));
    }

    private static void publish(Decision decision, int sequence, int times) throws Exception {
        Producer.publish("hazchem.case-decided.v1", decision.caseNumber(), sequence, decision.data(), times);
    }
}
