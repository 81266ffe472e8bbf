package onenet.safetyreview;

import onenet.testkit.Enterprises;
import onenet.testkit.Tokens;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A review that is examined, the register its experts stand in, and who acts on both; all names are fictional. */
final class Scene {

    private static final List<String> FIELDS = List.of("PROCESS", "EQUIPMENT", "ELECTRICAL", "SAFETY");

    final String office;
    final String owner;
    final String number;
    private final Story story;

    private Scene(Story story, String office) {
        this.story = story;
        this.owner = story.uscc;
        this.number = story.number;
        this.office = office;
    }

    /** A review accepted today. */
    static Scene accepted() {
        Story story = Story.ofAStore().condition().accepted();
        return new Scene(story, story.office());
    }

    /** The registers alone. */
    static Scene ofRegisters() {
        return new Scene(Story.ofAStore(), Story.CITY);
    }

    String applicant() {
        return story.applicant();
    }

    String officer(String user, String role) {
        return Tokens.officer("sr-" + office + user, office, role);
    }

    String examiner() {
        return officer("examiner", "examiner");
    }

    RequestSpecification as(String token) {
        return Story.request(token);
    }

    /** Acts on a thing as it is now. */
    Response act(String token, String thing, String act, Object body) {
        String tag = as(token).get(thing).header("ETag");
        RequestSpecification request = as(token).contentType("application/json");
        if (tag != null) {
            request.header("If-Match", tag);
        }
        if (body != null) {
            request.body(body);
        }
        return request.post(thing + "/" + act);
    }

    String panelAddress() {
        return "/v1/cases/" + number + "/panel";
    }

    Response promise() {
        return as(examiner()).contentType("application/json").post(panelAddress());
    }

    Response panel(String act, Object body) {
        return act(examiner(), panelAddress(), act, body);
    }

    JsonPath panel() {
        return as(examiner())
                .get(panelAddress())
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
                "name",
                "示例专家",
                "employer",
                employed,
                "fields",
                List.of(fields),
                "qualification",
                Map.of("title", "高级工程师", "number", "GG-1", "until", "2030-12-31"),
                "appointedUntil",
                "2030-12-31"));
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
                    prefix + each, entry(Enterprises.next(), null, FIELDS.get(each % 4), FIELDS.get((each + 1) % 4)));
        }
        inRegister(prefix + "owner", entry(owner, null, "PROCESS"));
    }
}
