package onenet.ecert;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.HostileRequests;
import onenet.testkit.HostileRequests.Lawful;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Requests nobody sends in good faith are no fault of ours, and nothing is kept otherwise than it was sent")
class HostileRequestsTest extends EcertScenario {

    private static final String CASE = Decision.granted(990).caseNumber();

    private int serial = 400;

    @Test
    @DisplayName("Every operation under spoilt fields, bodies, addresses and keys, and under a stranger's hand")
    void attacked() {
        placed(CASE, HOLDER, "441521");
        int made = new HostileRequests(this::lawful)
                .openedByPeople("verifyByToken")
                .fields()
                .bodies()
                .parameters()
                .strangers()
                .keys()
                .made();
        assertThat(made).isGreaterThan(150);
    }

    private Lawful lawful(Operation operation) {
        Certificate certificate = issued(Decision.granted(serial++));
        return switch (operation.id()) {
            case "verifyByToken" -> asking(null, Map.of("token", certificate.verificationToken()), null);
            case "verifyByIdentifier" ->
                asking(
                        null,
                        Map.of(),
                        Map.of("certificateIdentifier", certificate.identifier(), "holderLastFour", "1211"));
            case "verifyDocument" -> asking(null, Map.of(), document(certificate));
            case "verifyBatch" ->
                // an asker of its own each time, since batches of one asker are counted
                asking(Tokens.officer("hostile-" + serial, "441521", "examiner"), Map.of(), batch(certificate));
            case "listCertificates" -> asking(holder(), Map.of(), null);
            case "listHolderCertificates" -> use();
            case "scanPresentation" ->
                asking(officer(), Map.of(), Map.of("code", shown(certificate), "caseNumber", CASE));
            case "makeAnnotatedCopy" -> about(certificate, officer(), foreignOfficer(), copy());
            case "downloadAnnotatedCopy" -> downloaded(certificate);
            default -> about(certificate, holder(), stranger(), null);
        };
    }

    private Lawful asking(String token, Map<String, String> path, Object body) {
        // asked from an address of its own, since questions of one address are counted
        Map<String, String> address = Map.of("X-Forwarded-For", "203.0.113." + serial % 100);
        return new Lawful(token, null, path, Map.of(), Map.of(), address, body);
    }

    private static Lawful use() {
        return new Lawful(
                Tokens.officer("proof-exemption", "", "proof-certificate-reader"),
                null,
                Map.of("uscc", HOLDER),
                Map.of(),
                Map.of(),
                Map.of("X-Onenet-Case", "HZ-1", "X-Onenet-Item", "1", "X-Onenet-Purpose", "x"),
                null);
    }

    private static Lawful about(Certificate certificate, String token, String stranger, Object body) {
        return new Lawful(
                token,
                stranger,
                Map.of("identifier", certificate.identifier(), "page", "1"),
                Map.of("identifier", nobodys()),
                Map.of(),
                Map.of(),
                body);
    }

    private static String nobodys() {
        return CertificateIdentifier.of(LICENCE, "11441521DEM000030G", "20190001", 1)
                .value();
    }

    private static Map<String, Object> batch(Certificate certificate) {
        return Map.of(
                "purpose",
                "核查",
                "questions",
                List.of(
                        Map.of("certificateIdentifier", certificate.identifier()),
                        Map.of("certificateNumber", certificate.certificateNumber())));
    }

    private static Map<String, Object> copy() {
        return Map.of("caseNumber", CASE, "purpose", "核对", "validDays", 5);
    }

    private static String shown(Certificate certificate) {
        return as(holder())
                .post("/v1/certificates/" + certificate.identifier() + "/presentations")
                .path("code");
    }

    private static Lawful downloaded(Certificate certificate) {
        String id = as(officer())
                .contentType("application/json")
                .body(copy())
                .post("/v1/certificates/" + certificate.identifier() + "/annotated-copies")
                .path("id");
        return new Lawful(
                officer(),
                foreignOfficer(),
                Map.of("id", id),
                Map.of("id", UUID.randomUUID().toString()),
                Map.of(),
                Map.of(),
                null);
    }
}
