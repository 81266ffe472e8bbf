package onenet.safetyreview;

import onenet.testkit.Enterprises;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A project of the county of 海丰 whose condition review is accepted, experts of the register, and who acts on it; all names are fictional. */
final class Scene {

    static final List<String> FIELDS = List.of("PROCESS", "EQUIPMENT", "ELECTRICAL", "SAFETY");

    final String owner = Enterprises.next();
    final String assessor = Enterprises.next();
    final String designer = Enterprises.next();
    String number;
    String office;

    /** @return a review accepted today */
    static Scene accepted() {
        Scene scene = new Scene();
        String project = scene.as(scene.applicant())
                .contentType("application/json")
                .body(scene.project())
                .post("/v1/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Response received = scene.as(scene.applicant())
                .contentType("application/json")
                .body(scene.review(project))
                .post("/v1/cases");
        received.then().statusCode(201);
        scene.number = received.path("caseNumber");
        scene.office = received.path("office");
        scene.act(scene.officer("intake", "intake-officer"), "/v1/cases/" + scene.number, "acceptance", null)
                .then()
                .statusCode(201);
        return scene;
    }

    private Map<String, Object> project() {
        return Map.of(
                "ownerUscc", owner,
                "ownerName", "海丰县示例化工有限公司",
                "content", content());
    }

    private Map<String, Object> content() {
        List<List<Double>> ring = List.of(
                List.of(115.30, 22.90), List.of(115.31, 22.90), List.of(115.31, 22.91), List.of(115.30, 22.91), List.of(115.30, 22.90));
        return new HashMap<>(Map.ofEntries(
                Map.entry("name", "示例储罐项目"),
                Map.entry("kind", "NEW"),
                Map.entry("production", false),
                Map.entry("site", "441521"),
                Map.entry("address", "广东省汕尾市海丰县示例路1号"),
                Map.entry("boundary", Map.of("type", "Polygon", "coordinates", List.of(ring))),
                Map.entry("surroundings", List.of()),
                Map.entry("processes", List.of()),
                Map.entry("chemicals", List.of(Map.of("cas", "67-56-1", "name", "甲醇", "tonnes", 20.0, "produced", false))),
                Map.entry("investment", Map.of("total", 5000.0, "safety", 300.0)),
                Map.entry("approval", Map.of("approver", "COUNTY", "number", "示例备案1号", "crossesProvince", false, "port", false)),
                Map.entry(
                        "feasibility",
                        Map.of("name", "示例咨询", "phone", "0660-0000001", "address", "示例路2号", "legalRepresentative", "示例丙", "head", "示例丁")),
                Map.entry("designer", Map.of("name", "示例设计院", "uscc", designer, "grade", "甲级", "number", "SJ-1")),
                Map.entry("assessor", Map.of("name", "示例评价", "uscc", assessor, "number", "PJ-1"))));
    }

    private Map<String, Object> review(String project) {
        List<Map<String, Object>> materials = Stream.of(
                        "application-form", "safety-assessment", "project-approval", "business-licence")
                .map(material -> Map.<String, Object>of("material", material, "file", upload(material)))
                .toList();
        return Map.of(
                "projectNumber", project,
                "kind", "CONDITION",
                "applicant",
                        Map.of(
                                "address", "示例路1号",
                                "postcode", "516400",
                                "unitKind", "有限责任公司",
                                "head", "示例甲",
                                "headPhone", "0660-0000001",
                                "contact", "示例乙",
                                "contactPhone", "0660-0000002"),
                "materials", materials);
    }

    private String upload(String content) {
        return as(applicant())
                .contentType("application/octet-stream")
                .queryParam("name", content + ".pdf")
                .body(Uploads.paper(content))
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String applicant() {
        return Tokens.applicant("owner-" + owner, owner);
    }

    String officer(String user, String role) {
        return Tokens.officer("sr-" + user, office, role);
    }

    String examiner() {
        return officer("examiner", "examiner");
    }

    RequestSpecification as(String token) {
        return RestAssured.given()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .auth()
                .oauth2(token);
    }

    /** Acts on a thing as it is now. */
    Response act(String token, String thing, String act, Object body) {
        String tag = as(token).get(thing).header("ETag");
        RequestSpecification request = as(token);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(thing + "/" + act);
    }

    Response panel(String act, Object body) {
        return act(examiner(), "/v1/cases/" + number + "/panel", act, body);
    }

    JsonPath panel() {
        return as(examiner())
                .get("/v1/cases/" + number + "/panel")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath review() {
        return as(examiner())
                .get("/v1/cases/" + number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    Map<String, Object> entry(String employer, String household, String... fields) {
        Map<String, Object> employed = new HashMap<>(Map.of("uscc", employer, "name", "示例单位"));
        if (household != null) {
            employed.put("household", household);
        }
        return new HashMap<>(Map.of(
                "name", "示例专家",
                "employer", employed,
                "fields", List.of(fields),
                "qualification", Map.of("title", "高级工程师", "number", "GG-1", "until", "2030-12-31"),
                "appointedUntil", "2030-12-31"));
    }

    Response enters(String code, Map<String, Object> entry) {
        return as(officer("writer", "intake-officer"))
                .contentType("application/json")
                .body(Map.of("code", code, "entry", entry))
                .post("/v1/experts");
    }

    /** Entered by one, approved by another, confirmed by himself. */
    void inRegister(String code, Map<String, Object> entry) {
        enters(code, entry).then().statusCode(201);
        act(officer("approver", "decision-maker"), "/v1/experts/" + code, "approval", null)
                .then()
                .statusCode(201);
        act(Tokens.expert(code), "/v1/own-expert-entry", "confirmation", null)
                .then()
                .statusCode(201);
    }

    /** Nine experts tied to nobody, each of two fields, and one employed by the owner. */
    void withRegister(String prefix) {
        for (int each = 0; each < 9; each++) {
            inRegister(
                    prefix + each,
                    entry(Enterprises.next(), null, FIELDS.get(each % 4), FIELDS.get((each + 1) % 4)));
        }
        inRegister(prefix + "owner", entry(owner, null, "PROCESS"));
    }
}
