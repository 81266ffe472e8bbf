package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Registers of experts and bodies: one writes, another approves, the expert confirms. */
@QuarkusTest
class RegisterStoryTest extends OnTheStack {

    private Scene scene;
    private static int codes;
    private String code;

    @BeforeEach
    void aCity() {
        MovableClock.setTo(LocalDate.of(2026, 11, 2));
        scene = Scene.ofRegisters();
        code = "R-" + ++codes;
    }

    @Test
    @DisplayName(
            "an expert without a field, with an unknown one, or whose qualification ended is not entered; nor one twice")
    void entered() {
        Map<String, Object> entry = scene.entry(Enterprises.next(), null);
        scene.enters(code, entry).then().statusCode(422).body("code", equalTo("EXPERT_WITHOUT_FIELD"));
        entry.put("fields", List.of("WEATHER"));
        scene.enters(code, entry).then().statusCode(422).body("code", equalTo("FIELD_UNKNOWN"));
        entry.put("fields", List.of("FIRE"));
        entry.put("appointedUntil", "2026-11-01");
        scene.enters(code, entry).then().statusCode(422).body("code", equalTo("QUALIFICATION_ENDED"));
        entry.put("appointedUntil", "2026-11-02");
        scene.enters(code, entry).then().statusCode(201).body("status", equalTo("ENTERED"));
        scene.enters(code, entry).then().statusCode(409).body("code", equalTo("ENTRY_EXISTS"));
    }

    @Test
    @DisplayName("who wrote an entry does not approve it, not with another role either, and the database says so too")
    void fourEyes() {
        scene.enters(code, scene.entry(Enterprises.next(), null, "FIRE")).then().statusCode(201);
        scene.act(scene.officer("writer", "decision-maker"), "/v1/experts/" + code, "approval", null)
                .then()
                .statusCode(403)
                .body("code", equalTo("ENTRY_APPROVED_BY_ITS_WRITER"));
        assertThatThrownBy(() -> Database.asApplication()
                        .run("UPDATE expert SET status = 'APPROVED', approved_by = entered_by WHERE code = ?", code))
                .hasMessageContaining("check");
        scene.act(scene.officer("approver", "decision-maker"), "/v1/experts/" + code, "approval", null)
                .then()
                .statusCode(201)
                .body("status", equalTo("APPROVED"));
    }

    @Test
    @DisplayName("an expert sees and confirms his own entry and declares a tie; nobody else does it for him")
    void own() {
        scene.inRegister(code, scene.entry(Enterprises.next(), null, "FIRE"));
        String tied = Enterprises.next();
        scene.act(Tokens.expert(code), "/v1/own-expert-entry", "interests", Map.of("uscc", tied, "reason", "示例：亲属任职"))
                .then()
                .statusCode(201)
                .body("interests.uscc", hasItem(tied));
        scene.as(Tokens.expert("nobody")).get("/v1/own-expert-entry").then().statusCode(404);
        scene.as(Tokens.expert(code)).get("/v1/experts/" + code).then().statusCode(403);
        scene.as(scene.officer("writer", "intake-officer"))
                .get("/v1/own-expert-entry")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName(
            "every office reads the register, and only the one that keeps an entry changes it; what is amended is approved anew")
    void offices() {
        scene.inRegister(code, scene.entry(Enterprises.next(), null, "FIRE"));
        String elsewhere = Tokens.officer("elsewhere", "441521", "intake-officer");
        scene.as(elsewhere).get("/v1/experts/" + code).then().statusCode(200);
        String tag = scene.as(elsewhere).get("/v1/experts/" + code).header("ETag");
        Map<String, Object> amended = scene.entry(Enterprises.next(), "group-1", "SAFETY");
        scene.as(elsewhere)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(amended)
                .put("/v1/experts/" + code)
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_JURISDICTION"));
        String writer = scene.officer("writer", "intake-officer");
        scene.as(writer)
                .header("If-Match", "\"v99\"")
                .contentType("application/json")
                .body(amended)
                .put("/v1/experts/" + code)
                .then()
                .statusCode(412);
        scene.as(writer)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(amended)
                .put("/v1/experts/" + code)
                .then()
                .statusCode(200)
                .body("status", equalTo("ENTERED"));
        scene.as(writer)
                .queryParam("limit", 1)
                .get("/v1/experts")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        tag = scene.as(writer).get("/v1/experts/" + code).header("ETag");
        scene.as(writer)
                .header("If-Match", tag)
                .contentType("application/json")
                .delete("/v1/experts/" + code)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"));
    }

    @Test
    @DisplayName("an assessor is entered by one and approved by another")
    void bodies() {
        String uscc = Enterprises.next();
        Map<String, Object> entry = Map.of(
                "name", "示例评价有限公司",
                "kind", "ASSESSOR",
                "scope", List.of("石化"),
                "qualification", "甲级",
                "number", "PJ-1",
                "until", "2028-12-31");
        scene.as(scene.officer("writer", "intake-officer"))
                .contentType("application/json")
                .body(Map.of("uscc", uscc, "entry", entry))
                .post("/v1/intermediary-bodies")
                .then()
                .statusCode(201)
                .body("entry.household", equalTo(uscc));
        scene.act(scene.officer("approver", "decision-maker"), "/v1/intermediary-bodies/" + uscc, "approval", null)
                .then()
                .statusCode(201)
                .body("status", equalTo("APPROVED"));
        String writer = scene.officer("writer", "intake-officer");
        String thing = "/v1/intermediary-bodies/" + uscc;
        scene.as(writer)
                .queryParam("limit", 1)
                .get("/v1/intermediary-bodies")
                .then()
                .body("items", hasSize(1));
        String tag = scene.as(writer).get(thing).header("ETag");
        scene.as(writer)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(entry)
                .put(thing)
                .then()
                .statusCode(200)
                .body("status", equalTo("ENTERED"));
        tag = scene.as(writer).get(thing).header("ETag");
        scene.as(writer)
                .header("If-Match", tag)
                .contentType("application/json")
                .delete(thing)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"));
    }
}
