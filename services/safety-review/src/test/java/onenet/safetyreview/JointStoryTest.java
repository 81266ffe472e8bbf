package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Departments asked together: late, silent, contradicting, and one reply to the applicant. */
@QuarkusTest
class JointStoryTest extends OnTheStack {

    private static final String FIRE = Tokens.officer("fire-clerk", "441500-XFJY", "department");
    private static final String PLANNING = Tokens.officer("resources-clerk", "441500-ZRZY", "department");
    private static final String ECOLOGY = Tokens.officer("ecology-clerk", "441500-STHJ", "department");

    private Scene scene;

    @BeforeEach
    void anAcceptedReview() {
        MovableClock.setTo(LocalDate.of(2026, 9, 7));
        scene = Scene.accepted();
    }

    private Response asks(String... departments) {
        return scene.as(scene.examiner())
                .contentType("application/json")
                .body(Map.of("departments", List.of(departments)))
                .post("/v1/cases/" + scene.number + "/joint-review");
    }

    private Response answers(String token, String department, String kind, Object... points) {
        return scene.act(
                token,
                "/v1/joint-tasks/" + scene.number,
                "opinions/" + department,
                Map.of("kind", kind, "points", List.of(points)));
    }

    private Response leads(String act, Object body) {
        return scene.act(scene.examiner(), "/v1/cases/" + scene.number + "/joint-review", act, body);
    }

    private static Map<String, Object> point(String topic, String stance) {
        return Map.of("topic", topic, "stance", stance, "words", "示例：" + topic);
    }

    @Test
    @DisplayName("a department answers for itself; who was not asked finds nothing")
    void own() {
        asks("PLANNING", "FIRE").then().statusCode(201).body("departments", hasSize(2));
        asks("PORT").then().statusCode(409).body("code", equalTo("JOINT_REVIEW_EXISTS"));
        answers(FIRE, "PLANNING", "AGREE").then().statusCode(403).body("code", equalTo("ANSWERS_FOR_ANOTHER"));
        scene.as(ECOLOGY).get("/v1/joint-tasks/" + scene.number).then().statusCode(404);
        scene.as(ECOLOGY).get("/v1/cases/" + scene.number).then().statusCode(403);
        assertThat(scene.as(FIRE).get("/v1/joint-tasks").jsonPath().getList("items.caseNumber"))
                .contains(scene.number);
        answers(FIRE, "FIRE", "OBJECT").then().statusCode(422).body("code", equalTo("OPINION_WITHOUT_REASONS"));
        answers(FIRE, "FIRE", "OBJECT", point("WEATHER", "REFUSE"))
                .then()
                .statusCode(422)
                .body("code", equalTo("TOPIC_UNKNOWN"));
        answers(FIRE, "FIRE", "AGREE").then().statusCode(201);
        answers(FIRE, "FIRE", "AGREE").then().statusCode(409).body("code", equalTo("JOINT_OPINION_GIVEN"));
    }

    @Test
    @DisplayName("a department reads the papers it needs, page by page, and no other; who was not asked reads none")
    void papers() {
        asks("FIRE").then().statusCode(201);
        String task = "/v1/joint-tasks/" + scene.number;
        assertThat(scene.as(FIRE).get(task).jsonPath().getList("materials")).containsExactly("safety-assessment");
        scene.as(FIRE)
                .get(task + "/materials/safety-assessment/pages")
                .then()
                .statusCode(200)
                .body("pages", equalTo(1));
        scene.as(FIRE)
                .get(task + "/materials/safety-assessment/pages/1")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .contentType("image/png");
        scene.as(FIRE).get(task + "/materials/business-licence/pages").then().statusCode(404);
        scene.as(ECOLOGY)
                .get(task + "/materials/safety-assessment/pages/1")
                .then()
                .statusCode(404);
        answers(FIRE, "FIRE", "AGREE").then().statusCode(201);
    }

    @Test
    @DisplayName("contradictions stand side by side, are settled with reasons, and the applicant gets one reply")
    void oneReply() {
        asks("WEATHER").then().statusCode(422).body("code", equalTo("DEPARTMENT_UNKNOWN"));
        asks("PLANNING", "ECOLOGY", "FIRE", "HOUSING").then().statusCode(201);
        answers(PLANNING, "PLANNING", "AGREE", point("SITE", "ALLOW")).then().statusCode(201);
        answers(ECOLOGY, "ECOLOGY", "OBJECT", point("SITE", "REFUSE")).then().statusCode(201);
        leads("reply", null).then().statusCode(409).body("code", equalTo("OPINIONS_OUTSTANDING"));
        MovableClock.setTo(LocalDate.of(2026, 9, 22));
        String thing = "/v1/cases/" + scene.number + "/joint-review";
        scene.as(scene.examiner())
                .get(thing)
                .then()
                .statusCode(200)
                .body("contradictions.topic", equalTo(List.of("SITE", "FIRE")))
                .body("contradictions[0].voices", hasSize(2))
                .body(
                        "departments.standing",
                        equalTo(List.of("ANSWERED", "ANSWERED", "ESCALATED", "AGREED_BY_SILENCE")));
        scene.as(scene.applicant())
                .get(thing)
                .then()
                .statusCode(200)
                .body("contradictions", hasSize(0))
                .body("departments[0].opinion", nullValue());
        leads("reply", null).then().statusCode(409).body("code", equalTo("CONTRADICTION_NOT_SETTLED"));
        Map<String, Object> settlement =
                Map.of("topic", "SITE", "stance", "CONDITION", "words", "退让五十米", "reasons", "示例理由");
        leads("settlements", settlement).then().statusCode(201);
        leads("settlements", settlement).then().statusCode(422).body("code", equalTo("NOTHING_TO_SETTLE"));
        leads("settlements", Map.of("topic", "FIRE", "stance", "ALLOW", "words", "无", "reasons", "示例：逾期未复"))
                .then()
                .statusCode(201);
        answers(FIRE, "FIRE", "AGREE").then().statusCode(409).body("code", equalTo("JOINT_OPINION_TOO_LATE"));
        leads("reply", null)
                .then()
                .statusCode(201)
                .body("reply.kind", equalTo("CONDITIONS"))
                .body("reply.points", hasSize(1))
                .body("reply.points[0].words", equalTo("退让五十米"));
        scene.as(scene.applicant()).get(thing).then().body("reply.kind", equalTo("CONDITIONS"));
        scene.as(FIRE).get("/v1/joint-tasks/" + scene.number).then().statusCode(404);
    }

    @Test
    @DisplayName("the whole is extended once, by who decides")
    void extended() {
        asks("FIRE").then().statusCode(201);
        String thing = "/v1/cases/" + scene.number + "/joint-review";
        String decider = scene.officer("decider", "decision-maker");
        scene.act(scene.examiner(), thing, "frame-extension", Map.of("reason", "示例"))
                .then()
                .statusCode(403);
        scene.act(decider, thing, "frame-extension", Map.of("reason", "示例：政府负责人批准"))
                .then()
                .statusCode(201);
        scene.act(decider, thing, "frame-extension", Map.of("reason", "示例"))
                .then()
                .statusCode(409)
                .body("code", equalTo("FRAME_EXTENDED_ALREADY"));
    }

    @Test
    @DisplayName("what was asked before frames said from when they run can be extended as well")
    void askedBefore() throws SQLException, IOException {
        asks("FIRE").then().statusCode(201);
        String thing = "/v1/cases/" + scene.number + "/joint-review";
        Map<String, Object> frame =
                scene.as(scene.examiner()).get(thing).jsonPath().getMap("frame");
        Database database = Database.unhindered();
        database.run("UPDATE joint_review SET frame = frame - 'from' - 'days' - 'provisional' WHERE case_number = '"
                + scene.number + "'");
        try (InputStream filling = getClass().getResourceAsStream("/db/migration/V44__joint_frame.sql")) {
            database.run(new String(filling.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(scene.as(scene.examiner()).get(thing).jsonPath().getMap("frame"))
                .isEqualTo(frame);
        scene.act(scene.officer("decider", "decision-maker"), thing, "frame-extension", Map.of("reason", "示例：政府负责人批准"))
                .then()
                .statusCode(201)
                .body("frame.days", equalTo(60));
    }
}
