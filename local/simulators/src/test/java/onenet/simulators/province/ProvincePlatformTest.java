package onenet.simulators.province;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProvincePlatformTest {

    private static final String CODE = "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.20260000001.001.A";

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "onenet.simulators.directory")
    Path directory;

    private String token;

    @BeforeEach
    void anEmptyProvince() {
        given().delete("/faults");
        given().delete("/records");
        token = given().contentType("application/json")
                .body(Map.of("account", "a", "password", "p", "app_key", "k", "app_secret", "s"))
                .post("/license-app/v1/security/login")
                .then()
                .body("ack_code", equalTo("SUCCESS"))
                .extract()
                .path("data.access_token");
    }

    @Test
    @DisplayName("The signature is the one of the known vector")
    void knownVector() {
        assertEquals(
                "F6C13FD771E3BC60362A5E6F899287CCCF843630C0C7E30148D8D9499600D143",
                GatewaySignature.of("1763800000", "demoToken", "1763800000000001"));
    }

    @Test
    @DisplayName("A certificate is issued once; the second issue is told LICENSE_EXISTS")
    void issuesOnce() {
        issue().body("data.license_status", equalTo("ISSUED"));
        issue().body("ack_code", equalTo("FAILURE")).body("errors[0].code", equalTo("LICENSE_EXISTS"));
        given().get("/records").then().body("$", hasSize(1));
    }

    @Test
    @DisplayName("A wrong signature and an unknown token are told apart")
    void refusesStrangers() {
        signed("stranger")
                .get("/license-app/v1/license/query?biz_num=x")
                .then()
                .body("errors[0].code", equalTo("SIGN_INVALID"));
        given().delete("/sessions");
        issue().body("errors[0].code", equalTo("TOKEN_EXPIRED"));
    }

    @Test
    @DisplayName("An abolished certificate is found abolished, and abolishing it again changes nothing")
    void abolishes() {
        issue();
        for (int i = 0; i < 2; i++) {
            signed().body(Map.of("license_code", CODE, "abolish_reason", "cancelled", "abolish_kind", "CANCELLED"))
                    .post("/license-app/v1/license/abolish")
                    .then()
                    .body("data.license_status", equalTo("ABOLISHED"));
        }
        query().body("data[0].license_status", equalTo("ABOLISHED"));
    }

    @Test
    @DisplayName("A record without a mandatory field is refused and not kept")
    void refusesHalfARecord() {
        Map<String, Object> body = record();
        body.remove("issue_org_code");
        signed().body(body)
                .post("/license-app/v1/license/issue")
                .then()
                .body("errors[0].code", equalTo("PARAM_INVALID"));
        query().body("data", hasSize(0));
    }

    @Test
    @DisplayName("The holder's certificate, its token and its file are read by the code of use")
    void readsByCodeOfUse() {
        String authCode = issue().extract().path("data.auth_code");
        signed().body(Map.of("identity_number", "91441521MA4XAB1211"))
                .post("/license-app/v1/license/auth")
                .then()
                .body("total_count", greaterThanOrEqualTo(1))
                .body("data[0].auth_code", equalTo(authCode));
        signed().get("/license-app/v1/license/archive?auth_code=" + authCode + "&file_type=OFD")
                .then()
                .body("data.file_data", equalTo("T0ZE"));
        signed().get("/license-app/v1/license/get_license?auth_code=none")
                .then()
                .body("errors[0].code", equalTo("AUTH_CODE_INVALID"));
    }

    @Test
    @DisplayName("ERROR does nothing and answers 500, as often as asked")
    void error() {
        fault("issue", "ERROR", 2);
        signed().body(record()).post("/license-app/v1/license/issue").then().statusCode(500);
        signed().body(record()).post("/license-app/v1/license/issue").then().statusCode(500);
        query().body("data", hasSize(0));
        issue().body("ack_code", equalTo("SUCCESS"));
    }

    @Test
    @DisplayName("DROP registers the certificate but never answers")
    void drop() {
        fault("issue", "DROP", 1);
        var request = signed().body(record());
        assertThrows(Exception.class, () -> request.post("/license-app/v1/license/issue"));
        query().body("data", hasSize(1));
    }

    @Test
    @DisplayName("DOUBLE gives the second answer of a request handled twice")
    void handledTwice() {
        fault("issue", "DOUBLE", 1);
        issue().body("errors[0].code", equalTo("LICENSE_EXISTS"));
        query().body("data", hasSize(1));
    }

    @Test
    @DisplayName("WRONG_IDENTIFIER answers with another certificate, REVOKED_ELSEWHERE finds it abolished")
    void wrongAndRevoked() {
        fault("issue", "WRONG_IDENTIFIER", 1);
        issue().body("ack_code", equalTo("SUCCESS")).body("data.license_code", not(equalTo(CODE)));
        fault("query", "REVOKED_ELSEWHERE", 1);
        query().body("data[0].license_status", equalTo("ABOLISHED"));
    }

    @Test
    @DisplayName("DELAY does the work and answers late")
    void late() {
        given().contentType("application/json")
                .body(Map.of("operation", "issue", "kind", "DELAY", "times", 1, "delayMillis", 300))
                .put("/faults");
        issue().time(greaterThanOrEqualTo(300L));
    }

    @Test
    @DisplayName("A restarted province holds what it held")
    void remembers() throws IOException {
        issue();
        var restarted = new LicenceRecords(json, directory);
        assertEquals(CODE, restarted.require(CODE).code());
    }

    private ValidatableResponse issue() {
        return signed().body(record())
                .post("/license-app/v1/license/issue")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse query() {
        return signed().get("/license-app/v1/license/query?license_code=" + CODE)
                .then();
    }

    private void fault(String operation, String kind, int times) {
        given().contentType("application/json")
                .body(Map.of("operation", operation, "kind", kind, "times", times))
                .put("/faults")
                .then()
                .statusCode(200);
    }

    private RequestSpecification signed() {
        return signed(token);
    }

    private RequestSpecification signed(String signer) {
        return given().contentType("application/json")
                .queryParam("access_token", token)
                .queryParam("request_id", "r-1")
                .header("x-tif-paasid", "onenet")
                .header("x-tif-timestamp", "1763800000")
                .header("x-tif-nonce", "1")
                .header("x-tif-signature", GatewaySignature.of("1763800000", signer, "1"));
    }

    private static Map<String, Object> record() {
        Map<String, Object> body = new HashMap<>();
        body.put("license_code", CODE);
        body.put("name", "危险化学品经营许可证");
        body.put("license_type", "CERTIFICATE");
        body.put("id_code", "粤汕危化经〔2026〕0001号");
        body.put("holder_name", "海丰县示例化工贸易有限公司");
        body.put("holder_identity_num", "91441521MA4XAB1211");
        body.put("issue_org_name", "海丰县应急管理局");
        body.put("issue_org_code", "11441521DEM000030G");
        body.put("division_code", "441521");
        body.put("issue_date", "2026-11-24");
        body.put("biz_num", "HZ-441521-2026-000001-A");
        body.put("file_data", "T0ZE");
        return body;
    }
}
