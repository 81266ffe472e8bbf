package onenet.oversight;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Published licences, and what the city does with them. */
abstract class PublicityScenario extends OversightScenario {

    @Inject
    Licences licences;

    static String only() {
        return anybody()
                .get("/v1/publicity")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    static String id(String kind) {
        return id(kind, 0);
    }

    static String id(String kind, int place) {
        return anybody().get("/v1/publicity?kind=" + kind).path("items[" + place + "].id");
    }

    static String standing(String kind) {
        return anybody().get("/v1/publicity?kind=" + kind).path("items[0].standing");
    }

    static Map<String, Object> corrected(String field, String value) {
        return Map.of("fields", List.of(Map.of("field", field, "value", value)), "reason", "录入有误");
    }

    static Response desk(String token, String which) {
        return as(token).get("/v1/publicity-desk?which=" + which);
    }

    static Response act(String token, String id, String act, Map<String, ?> body) {
        return as(token)
                .header(
                        "If-Match",
                        as(supervisor()).get("/v1/publicity-desk/" + id).header("ETag"))
                .contentType("application/json")
                .body(body)
                .post("/v1/publicity-desk/" + id + "/" + act);
    }

    static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
