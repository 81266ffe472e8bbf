package onenet.ecert;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.testkit.AccessMatrix;
import onenet.testkit.AccessMatrix.About;
import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.Asking;
import onenet.testkit.OfficersUnnamed;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, for every operation of the running service: every role at the own and at a foreign office, the own and a foreign
 * enterprise, machines, and tokens that are none. An operation without a line in the table fails the test.
 */
@QuarkusTest
class AccessMatrixTest extends EcertScenario {

    private static final String CASE = Decision.granted(990).caseNumber();

    private static final Set<String> OFFICERS =
            Set.of("intake-officer", "examiner", "decision-maker", "legal-reviewer");
    private static final Set<String> USERS = AccessMatrix.with(OFFICERS, "department");
    private static final Set<String> READERS =
            AccessMatrix.with(OFFICERS, "applicant", "city-supervisor", "auditor", "province-platform");
    private static final String[] READ_AS_IT_LOOKS = {
        "downloadReadingCopy", "countCertificatePages", "readCertificatePage"
    };

    private Certificate certificate;

    /** An annotated copy of the own office. */
    private String copy;

    @BeforeEach
    void aCertificateShownAndCopied() {
        certificate = issued(Decision.granted(83));
        placed(CASE, HOLDER, "441521");
        String code = as(holder())
                .post("/v1/certificates/" + certificate.identifier() + "/presentations")
                .path("code");
        as(officer())
                .contentType("application/json")
                .body(Map.of("code", code, "caseNumber", CASE))
                .post("/v1/presentation-scans")
                .then()
                .statusCode(200);
        copy = as(officer())
                .contentType("application/json")
                .body(body("makeAnnotatedCopy"))
                .post("/v1/certificates/" + certificate.identifier() + "/annotated-copies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName("the table knows every operation of the running service, and no other")
    void complete() {
        matrix().complete();
    }

    @Test
    @DisplayName("nobody reads or acts where he does not belong")
    void everybody() {
        assertThat(matrix().check(this::call)).isGreaterThan(200);
    }

    @Test
    @DisplayName("what a holder reads names no officer by his account")
    void officersUnnamed() {
        assertThat(OfficersUnnamed.check("trader-haifeng", holder(), this::call, "haifeng-intake"))
                .isGreaterThan(3);
    }

    private AccessMatrix matrix() {
        return new AccessMatrix(Set.of("city-supervisor", "auditor", "province-platform"))
                .open("verifyByToken", "verifyByIdentifier", "verifyDocument")
                .rule(About.OWN, AccessMatrix.with(USERS, "city-supervisor", "auditor"), "verifyBatch")
                .rule(About.OWN, READERS, "listCertificates")
                .rule(About.OWN, AccessMatrix.with(OFFICERS, "applicant", "city-supervisor", "auditor"), "followEvents")
                .rule(About.ONE_THING, READERS, READ_AS_IT_LOOKS)
                .rule(About.ONE_THING, READERS, "getCertificate", "downloadCertificate")
                .acts("applicant", "presentCertificate", "listPresentationScans")
                .rule(About.OWN, USERS, "scanPresentation")
                .rule(About.ONE_THING, USERS, "makeAnnotatedCopy", "downloadAnnotatedCopy")
                .rule(About.OWN, Set.of("proof-certificate-reader"), "listHolderCertificates")
                .openToSystems("read", "followEvents")
                .openToSystems("verify", "listCertificates", "getCertificate", "downloadCertificate")
                .openToSystems("verify", READ_AS_IT_LOOKS)
                .systems(HOLDER, "91441581MA4XAB13XM", "441521", "441581")
                .officers(
                        "441521",
                        "441581",
                        "intake-officer",
                        "examiner",
                        "decision-maker",
                        "legal-reviewer",
                        "city-supervisor",
                        "auditor")
                .caller("own enterprise", "applicant", true, holder())
                .caller("foreign enterprise", "applicant", false, stranger())
                .caller(
                        "proof-exemption",
                        "proof-certificate-reader",
                        true,
                        Tokens.officer("s", "", "proof-certificate-reader"))
                .caller("hazchem-licence", "licence-proof-asker", true, Tokens.officer("h", "", "licence-proof-asker"))
                .caller("department", "department", false, Tokens.officer("d", "441500-SWJ", "department"))
                .strangers();
    }

    private int asked;

    private Response call(Operation operation, String token) {
        String path = operation
                .path()
                .replace("{identifier}", certificate.identifier())
                .replace("{token}", certificate.verificationToken())
                .replace("{uscc}", HOLDER)
                .replace("{id}", copy)
                .replace("{page}", "1");
        RequestSpecification request = Asking.unheld()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-Onenet-Case", "HZ-1")
                .header("X-Onenet-Item", "00012504500001")
                .header("X-Onenet-Purpose", "matrix")
                // asked from an address of its own, since questions of one address are counted
                .header("X-Forwarded-For", "198.51.100." + asked++ % 250);
        Optional.ofNullable(token).ifPresent(value -> request.header("Authorization", "Bearer " + value));
        if (operation.id().equals("verifyDocument")) {
            request.contentType("application/octet-stream").body(new byte[] {1});
        } else if (operation.method().equals("POST")) {
            request.contentType("application/json").body(body(operation.id()));
        }
        return request.request(operation.method(), path);
    }

    private Map<String, ?> body(String operation) {
        return switch (operation) {
            case "verifyByIdentifier" ->
                Map.of("certificateIdentifier", certificate.identifier(), "holderLastFour", "1211");
            case "verifyBatch" ->
                Map.of(
                        "purpose",
                        "matrix",
                        "questions",
                        List.of(Map.of("certificateIdentifier", certificate.identifier())));
            case "scanPresentation" -> Map.of("code", "0".repeat(32), "caseNumber", CASE);
            case "makeAnnotatedCopy" -> Map.of("caseNumber", CASE, "purpose", "核对", "validDays", 5);
            default -> Map.of();
        };
    }
}
