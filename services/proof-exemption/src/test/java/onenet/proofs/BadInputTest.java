package onenet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.proofs.world.ProofScenario;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Bad input is answered by the right problem, and nothing is changed")
class BadInputTest extends ProofScenario {

    /** One bad request. */
    private record Wrong(String name, int status, String code, String path, Object body, String key) {}

    @Test
    @DisplayName("Every line of the table of bad input")
    void table() {
        List<String> wrong = new ArrayList<>();
        for (Wrong each : lines()) {
            String token = each.path().equals("/v1/resolutions") ? service() : holder();
            RequestSpecification request = RestAssured.given().auth().oauth2(token);
            if (each.key() != null) {
                request.header("Idempotency-Key", each.key());
            }
            Response answer =
                    request.contentType("application/json").body(each.body()).post(each.path());
            if (answer.statusCode() != each.status() || !each.code().equals(answer.path("code"))) {
                wrong.add(each.name() + ": " + answer.statusCode() + " " + answer.asString());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(column("SELECT case_reference FROM proof_case")).isEmpty();
        assertThat(column("SELECT id::text FROM authorisation")).isEmpty();
        assertThat(column("SELECT subject FROM case_event")).isEmpty();
    }

    @Test
    @DisplayName("The same key with another body is refused, and the first answer stands")
    void keyReused() {
        String key = key();
        Response first = send(key, question(NEW, "PREPARATION", "P-BUSINESS-LICENCE"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(send(key, question(NEW, "PREPARATION", "P-BUSINESS-LICENCE")).asString())
                .isEqualTo(first.asString());
        Response other = send(key, question(NEW, "PREPARATION", "P-TRAINING"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.<String>path("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    @DisplayName("A case does not change its holder")
    void anotherHolder() {
        resolve("P-BUSINESS-LICENCE");
        Map<String, Object> request = question(NEW, "PREPARATION", "P-BUSINESS-LICENCE");
        request.put("holder", Map.of("uscc", "91441581MA4XAB13XM", "name", "陆丰市示例涂料有限公司"));
        post(service(), "/v1/resolutions", request).then().statusCode(409);
    }

    private List<Wrong> lines() {
        String resolutions = "/v1/resolutions";
        return List.of(
                new Wrong("no JSON", 400, "MALFORMED_JSON", resolutions, "{", key()),
                new Wrong("no body", 400, "INVALID_INPUT", resolutions, "null", key()),
                new Wrong("unknown field", 400, "UNKNOWN_FIELD", resolutions, changed("more", 1), key()),
                new Wrong("no key", 400, "IDEMPOTENCY_KEY_REQUIRED", resolutions, changed("mayCommit", true), null),
                new Wrong("short key", 400, "IDEMPOTENCY_KEY_REQUIRED", resolutions, changed("mayCommit", true), "k"),
                new Wrong("bad reference", 400, "INVALID_INPUT", resolutions, changed("caseReference", "a b"), key()),
                new Wrong("bad item", 400, "INVALID_INPUT", resolutions, changed("itemCode", "x"), key()),
                new Wrong("no purpose", 400, "INVALID_INPUT", resolutions, changed("purpose", " "), key()),
                new Wrong(
                        "long purpose", 400, "INVALID_INPUT", resolutions, changed("purpose", "a".repeat(201)), key()),
                new Wrong("no proofs", 400, "INVALID_INPUT", resolutions, changed("proofs", List.of()), key()),
                new Wrong("bad proof", 400, "INVALID_INPUT", resolutions, changed("proofs", List.of("x")), key()),
                new Wrong("bad moment", 400, "INVALID_INPUT", resolutions, changed("moment", "LATER"), key()),
                new Wrong(
                        "bad holder",
                        400,
                        "INVALID_INPUT",
                        resolutions,
                        changed("holder", Map.of("uscc", "1", "name", "x")),
                        key()),
                new Wrong(
                        "nobody's number",
                        403,
                        "NOT_YOUR_CASE",
                        resolutions,
                        changed("caseReference", "HZ-441521-2026-000000-0"),
                        key()),
                new Wrong("no office", 403, "NOT_YOUR_CASE", resolutions, changed("office", null), key()),
                new Wrong(
                        "unlisted", 422, "PROOF_NOT_LISTED", resolutions, changed("proofs", List.of("P-NONE")), key()),
                new Wrong(
                        "not of the item",
                        422,
                        "PROOF_NOT_OF_ITEM",
                        resolutions,
                        changed("itemCode", "00012504500004"),
                        key()),
                new Wrong("past end", 400, "INVALID_INPUT", "/v1/authorisations", authorisation("2020-01-01"), key()),
                new Wrong("bad date", 400, "INVALID_INPUT", "/v1/authorisations", authorisation("soon"), key()),
                new Wrong(
                        "unknown case",
                        404,
                        "NOT_FOUND",
                        "/v1/resolutions/HZ-441521-2026-000000-0/proofs/P-TRAINING/submissions",
                        Map.of("fileName", "a", "fileSha256", "a".repeat(64)),
                        key()),
                new Wrong(
                        "bad hash",
                        400,
                        "INVALID_INPUT",
                        "/v1/resolutions/HZ-441521-2026-000000-0/proofs/P-TRAINING/submissions",
                        Map.of("fileName", "a", "fileSha256", "zz"),
                        key()));
    }

    private Map<String, Object> changed(String field, Object value) {
        Map<String, Object> request = question(NEW, "PREPARATION", "P-BUSINESS-LICENCE");
        request.put(field, value);
        return request;
    }

    private static Map<String, Object> authorisation(String until) {
        Map<String, Object> request = new HashMap<>();
        request.put("proofId", "P-BUSINESS-LICENCE");
        request.put("itemCode", NEW);
        request.put("purpose", "x");
        request.put("until", until);
        request.put("oneTime", false);
        return request;
    }

    private static Response send(String key, Object body) {
        return RestAssured.given()
                .auth()
                .oauth2(service())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/resolutions");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
