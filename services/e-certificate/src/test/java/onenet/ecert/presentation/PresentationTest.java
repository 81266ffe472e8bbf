package onenet.ecert.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Showing a certificate, and copies of it, for one purpose")
class PresentationTest extends EcertScenario {

    private static final String CASE_A = Decision.granted(901).caseNumber();
    private static final String CASE_B = Decision.granted(902).caseNumber();
    private static final String FOREIGN = Decision.granted(903).caseNumber();
    private static final String INVENTED = Decision.granted(904).caseNumber();

    @BeforeEach
    void casesOfTheHolder() {
        placed(CASE_A, HOLDER, "441521");
        placed(CASE_B, HOLDER, "441521");
        placed(FOREIGN, HOLDER, "441581");
    }

    @Test
    @DisplayName("A code shown by the holder lets one officer of any office see the certificate once")
    void shown() {
        Certificate certificate = issued(Decision.granted(71));
        scan(foreignOfficer(), present(certificate), FOREIGN)
                .statusCode(200)
                .body("identifier", equalTo(certificate.identifier()))
                .body("holderUscc", equalTo(HOLDER));
    }

    @Test
    @DisplayName("Trap 44: a code used twice is refused, the holder is told, and the log shows officer and case")
    void usedTwice() {
        Certificate certificate = issued(Decision.granted(72));
        String code = present(certificate);
        scan(foreignOfficer(), code, FOREIGN).statusCode(200);
        scan(officer(), code, CASE_B).statusCode(409).body("code", equalTo("PRESENTATION_REFUSED"));

        assertThat(told("ecert.presentation-refused.v1")).singleElement().satisfies(event -> {
            assertThat(event.path("reason").asText()).isEqualTo("USED_BEFORE");
            assertThat(event.path("holderUscc").asText()).isEqualTo(HOLDER);
        });
        as(holder())
                .get("/v1/certificates/" + certificate.identifier() + "/presentation-scans")
                .then()
                .statusCode(200)
                .body("outcome", contains("USED_BEFORE", "ACCEPTED"))
                .body("officeName", contains("海丰县应急管理局", "陆丰市应急管理局"))
                .body("caseNumber", contains(CASE_B, FOREIGN));
        String list = "/v1/certificates/" + certificate.identifier() + "/presentation-scans?limit=1";
        var first = as(holder()).get(list);
        first.then().body("caseNumber", contains(CASE_B));
        var second = as(holder()).get(list + "&cursor=" + first.header("Next-Cursor"));
        second.then().body("caseNumber", contains(FOREIGN));
        assertThat(second.header("Next-Cursor")).isNull();
        assertThat(column("SELECT officer_name || ' ' || case_number FROM presentation_scan ORDER BY scanned_at"))
                .containsExactly("lufeng-intake " + FOREIGN, "haifeng-intake " + CASE_B);
    }

    @Test
    @DisplayName("Trap 44: a code is good for 60 seconds")
    void expires() {
        Certificate certificate = issued(Decision.granted(73));
        MovableClock.setTo(LocalDateTime.of(2026, 11, 24, 11, 0, 0));
        String late = present(certificate);
        String inTime = present(certificate);
        MovableClock.setTo(LocalDateTime.of(2026, 11, 24, 11, 0, 50));
        scan(officer(), inTime, CASE_A).statusCode(200);
        MovableClock.setTo(LocalDateTime.of(2026, 11, 24, 11, 1, 5));
        scan(officer(), late, CASE_A).statusCode(409);
        assertThat(told("ecert.presentation-refused.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.path("reason").asText()).isEqualTo("EXPIRED"));
    }

    @Test
    @DisplayName("A code of a certificate suspended meanwhile is refused, and a suspended one cannot be shown at all")
    void suspended() {
        Decision decision = Decision.granted(74);
        Certificate certificate = issued(decision);
        String code = present(certificate);
        hearStatus(decision.licenceId(), "SUSPENDED");
        scan(officer(), code, CASE_A).statusCode(409);
        as(holder())
                .post("/v1/certificates/" + certificate.identifier() + "/presentations")
                .then()
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_NOT_PRESENTABLE"));
    }

    @Test
    @DisplayName("The same key gives the same code; an unknown code is refused")
    void idempotent() {
        Certificate certificate = issued(Decision.granted(75));
        String path = "/v1/certificates/" + certificate.identifier() + "/presentations";
        String first = given().auth()
                .oauth2(holder())
                .header("Idempotency-Key", "key-12345678")
                .post(path)
                .path("code");
        String second = given().auth()
                .oauth2(holder())
                .header("Idempotency-Key", "key-12345678")
                .post(path)
                .path("code");
        assertThat(second).isEqualTo(first);
        given().auth().oauth2(holder()).post(path).then().statusCode(400);
        scan(officer(), "0".repeat(32), CASE_A).statusCode(409);
    }

    @Test
    @DisplayName("Trap 37: an annotated copy made for case A is refused in case B and after its time")
    void annotatedCopy() {
        Certificate certificate = issued(Decision.granted(76));
        byte[] copy = copy(officer(), certificate, CASE_A);
        used(copy, CASE_A).body("status.code", equalTo("VALID")).body("copy.caseNumber", equalTo(CASE_A));
        used(copy, CASE_B)
                .body("integrity.code", equalTo("INTACT"))
                .body("issuer.code", equalTo("TRUSTED"))
                .body("status.code", equalTo("COPY_REFUSED"))
                .body("status.reasons", contains("COPY_FOR_ANOTHER_CASE"));
        upload(copy).body("checks[10].outcome", equalTo("UNKNOWN"));
        MovableClock.setTo(TODAY.plusDays(11));
        used(copy, CASE_A)
                .body("status.code", equalTo("COPY_REFUSED"))
                .body("status.reasons", contains("COPY_EXPIRED"));
    }

    @Test
    @DisplayName("Another office gets a copy only for the case in which the holder showed it the certificate")
    void copyForAnotherOffice() {
        Certificate certificate = issued(Decision.granted(77));
        requestCopy(foreignOfficer(), certificate, FOREIGN, 10).statusCode(404);
        scan(foreignOfficer(), present(certificate), FOREIGN).statusCode(200);
        requestCopy(foreignOfficer(), certificate, CASE_B, 10).statusCode(404);
        String document = requestCopy(foreignOfficer(), certificate, FOREIGN, 10)
                .statusCode(201)
                .extract()
                .header("Location");
        String path = document.substring(document.indexOf("/v1/"));
        as(foreignOfficer()).get(path).then().statusCode(200);
        as(officer()).get(path).then().statusCode(404);
        requestCopy(officer(), certificate, CASE_A, 1000).statusCode(422).body("code", equalTo("COPY_LIFE_TOO_LONG"));
    }

    @Test
    @DisplayName(
            "No copy for a case nobody has, another holder's or another office's; the attempt is on record, the case's own service decides")
    void inventedCase() {
        Certificate certificate = issued(Decision.granted(78));
        String others = Decision.granted(905).caseNumber();
        placed(others, "91441581MA4XAB13XM", "441521");
        for (String number : List.of(INVENTED, others, FOREIGN)) {
            requestCopy(officer(), certificate, number, 10).statusCode(403).body("code", equalTo("NOT_FOR_THIS_CASE"));
        }
        assertThat(column("SELECT case_number FROM audit_record WHERE action = 'UseRefused' AND detail LIKE '%"
                        + certificate.identifier() + "%'"))
                .containsExactlyInAnyOrder(INVENTED, others, FOREIGN);
        placed(FOREIGN, HOLDER, "441521");
        requestCopy(officer(), certificate, FOREIGN, 10).statusCode(201);
    }

    @Test
    @DisplayName("A scan for an invented case shows nothing, uses no code up, and the holder is told")
    void scannedForAnInventedCase() {
        Certificate certificate = issued(Decision.granted(79));
        String code = present(certificate);
        scan(foreignOfficer(), code, INVENTED).statusCode(409).body("detail", equalTo("原因：NOT_THIS_CASE"));
        scan(foreignOfficer(), code, CASE_A).statusCode(409);
        assertThat(told("ecert.presentation-refused.v1"))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.path("reason").asText()).isEqualTo("NOT_THIS_CASE"));
        requestCopy(foreignOfficer(), certificate, INVENTED, 10).statusCode(404);
        scan(foreignOfficer(), code, FOREIGN).statusCode(200);
    }

    @Test
    @DisplayName(
            "Another department's cases are not known here: it sees what the holder shows it, for the case it names")
    void department() {
        Certificate certificate = issued(Decision.granted(80));
        String clerk = Tokens.officer("commerce-clerk", "441500-SWJ", "department");
        requestCopy(clerk, certificate, "SWJ-441500SWJ-2026-000001-A", 10).statusCode(404);
        scan(clerk, present(certificate), "SWJ-441500SWJ-2026-000001-A").statusCode(200);
        requestCopy(clerk, certificate, "SWJ-441500SWJ-2026-000001-A", 10).statusCode(201);
    }

    @Test
    @DisplayName("a refusal asked for once more with the same key is the same refusal, problem body and all")
    void refusedAgain() {
        String key = "scan-" + UUID.randomUUID();
        String first = null;
        for (int time = 0; time < 2; time++) {
            Response answer = RestAssured.given()
                    .header("Authorization", "Bearer " + officer())
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(Map.of("code", "0".repeat(32), "caseNumber", CASE_A))
                    .post("/v1/presentation-scans");
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.asString()).isEqualTo(first == null ? answer.asString() : first);
            first = answer.asString();
        }
    }

    private static String present(Certificate certificate) {
        return as(holder())
                .post("/v1/certificates/" + certificate.identifier() + "/presentations")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static ValidatableResponse scan(String officer, String code, String caseNumber) {
        return as(officer)
                .contentType("application/json")
                .body(Map.of("code", code, "caseNumber", caseNumber))
                .post("/v1/presentation-scans")
                .then();
    }

    private static ValidatableResponse requestCopy(
            String officer, Certificate certificate, String caseNumber, int days) {
        return as(officer)
                .contentType("application/json")
                .body(Map.of("caseNumber", caseNumber, "purpose", "核对经营范围", "validDays", days))
                .post("/v1/certificates/" + certificate.identifier() + "/annotated-copies")
                .then();
    }

    private static byte[] copy(String officer, Certificate certificate, String caseNumber) {
        String document = requestCopy(officer, certificate, caseNumber, 10)
                .statusCode(201)
                .extract()
                .header("Location");
        return as(officer)
                .get(document.substring(document.indexOf("/v1/")))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse used(byte[] copy, String caseNumber) {
        return given().contentType("application/octet-stream")
                .queryParam("caseNumber", caseNumber)
                .body(copy)
                .post("/v1/verifications/documents")
                .then()
                .statusCode(200);
    }
}
