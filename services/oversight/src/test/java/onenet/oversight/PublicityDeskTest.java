package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import onenet.oversight.Licences.Decided;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "What is public is corrected, taken down and watched by the city, and seen by the office whose decision it is")
class PublicityDeskTest extends PublicityScenario {

    @Test
    @DisplayName(
            "a rescission of the 10th entered on the 25th was owed by the 19th and shows late (L7); the office sees its own, another none")
    void enteredLate() {
        String licence = licences.granted("2026-11-02");
        MovableClock.setTo(LocalDate.of(2026, 11, 25));
        licences.changed(licence, "RESCINDED", "2026-11-10");
        desk(supervisor(), "LATE")
                .then()
                .body("items.line.kind", contains("RESCISSION", "GRANT"))
                .body("items[0].publishBy", equalTo("2026-11-19"))
                .body("items[0].daysLeft", equalTo(-4));
        desk(haifeng("decision-maker"), "LATE").then().body("items", hasSize(2));
        desk(lufeng("decision-maker"), "LATE").then().body("items", empty());
        as(lufeng("examiner")).get("/v1/publicity-desk/" + id("GRANT")).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "the office above rescinds in its own name; one the register does not know leaves the record wanting, neither shown nor sent")
    void bySuperior() {
        licences.changed(licences.granted("2026-11-02"), "RESCINDED", "2026-11-10", "汕尾市应急管理局");
        anybody().get("/v1/publicity").then().body("items[0].office", equalTo("441500"));
        licences.changed(licences.granted("2026-11-02"), "RESCINDED", "2026-11-11", "示例省厅");
        anybody().get("/v1/publicity").then().body("items", hasSize(3));
        String wanting = desk(supervisor(), "INCOMPLETE").path("items[0].line.id");
        as(supervisor())
                .get("/v1/publicity-desk/" + wanting)
                .then()
                .body("missing", contains("XK_XKJGDM"))
                .body("state.line.officeName", equalTo("示例省厅"));
        act(supervisor(), wanting, "correction", corrected("ISSUER_USCC", "11440000DEM0000001"))
                .then()
                .statusCode(201);
        anybody().get("/v1/publicity").then().body("items", hasSize(4));
    }

    @Test
    @DisplayName(
            "the city corrects what was published wrongly: a new record points to the old one, which stays and says so")
    void correctedByTheCity() {
        licences.granted("2026-11-10");
        String wrong = only();
        String right = act(supervisor(), wrong, "correction", corrected("HOLDER_NAME", "示例化工（海丰）有限公司"))
                .then()
                .statusCode(201)
                .body("state.publishBy", equalTo("2026-11-25"))
                .extract()
                .path("state.line.id");
        anybody()
                .get("/v1/publicity/records/" + wrong)
                .then()
                .body("line.status", equalTo("CORRECTED"))
                .body("later", equalTo(right));
        anybody().get("/v1/publicity?q=（海丰）").then().body("items.id", contains(right));
    }

    @Test
    @DisplayName(
            "what follows from the decision is not corrected here, nothing is corrected into what it says, and a day is a day")
    void correctedInVain() {
        licences.granted("2026-11-10");
        String id = only();
        problem(act(supervisor(), id, "correction", corrected("HOLDER_USCC", "x")), 422, "PUBLICITY_NOT_CORRECTABLE");
        problem(
                act(supervisor(), id, "correction", corrected("HOLDER_NAME", Licences.COMPANY)),
                422,
                "PUBLICITY_UNCHANGED");
        act(supervisor(), id, "correction", corrected("VALID_TO", "2026-02-30"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/fields/0/value"));
        anybody().get("/v1/publicity/records/" + id).then().body("line.status", equalTo("PUBLISHED"));
    }

    @Test
    @DisplayName("a record that ought never to have been there is taken down by one; outside it is as if it never was")
    void takenDown() {
        licences.granted("2026-11-10");
        String id = only();
        act(supervisor(), id, "withdrawal", Map.of("wasRight", false, "reason", "误发"))
                .then()
                .statusCode(201)
                .body("state.line.status", equalTo("WITHDRAWN"))
                .body("allowedActions", empty());
        anybody().get("/v1/publicity/records/" + id).then().statusCode(404);
        anybody().get("/v1/publicity").then().body("items", empty());
        problem(act(supervisor(), id, "correction", corrected("HOLDER_NAME", "x")), 409, "TRANSITION_NOT_ALLOWED");
    }

    @Test
    @DisplayName("a record that is right is taken down by two, or kept; until then everybody reads it")
    void takenDownByTwo() {
        licences.granted("2026-11-10");
        String id = only();
        String other = Tokens.officer("city-supervisor-2", "441500", "city-supervisor");
        act(supervisor(), id, "withdrawal", Map.of("wasRight", true, "reason", "涉密"))
                .then()
                .statusCode(201);
        // what the city's people have still to judge is nobody else's
        anybody().get("/v1/publicity/records/" + id).then().body("line.status", equalTo("PUBLISHED"));
        anybody().get("/v1/publicity/records/" + id).then().statusCode(200);
        problem(
                act(supervisor(), id, "withdrawal-judgement", Map.of("agreed", true, "reason", "同意")),
                403,
                "FOUR_EYES");
        act(other, id, "withdrawal-judgement", Map.of("agreed", false, "reason", "依据不足"))
                .then()
                .statusCode(201);
        act(supervisor(), id, "withdrawal", Map.of("wasRight", true, "reason", "涉密，补充说明"))
                .then()
                .statusCode(201);
        act(other, id, "withdrawal-judgement", Map.of("agreed", true, "reason", "同意"))
                .then()
                .statusCode(201)
                .body(
                        "steps.action",
                        contains(
                                "PROPOSE_WITHDRAWAL", "REFUSE_WITHDRAWAL", "PROPOSE_WITHDRAWAL", "CONFIRM_WITHDRAWAL"));
        anybody().get("/v1/publicity/records/" + id).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "the file has the codes of the standard for its head, no formula in it, and what was taken down is not in it")
    void file() {
        licences.granted(Decided.granted("2026-11-10").to("=1+1有限公司"));
        licences.granted("2026-11-09");
        String down = id("GRANT", 1);
        act(supervisor(), down, "withdrawal", Map.of("wasRight", false, "reason", "误发"))
                .then()
                .statusCode(201);
        String table = anybody()
                .get("/v1/publicity/file")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        List<String> lines = table.lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"XK_XDR_MC 行政相对人名称\",\"XK_XDR_TYPE");
        assertThat(lines.get(1)).startsWith("\"'=1+1有限公司\"").contains("\"2026-11-16 ");
    }

    @Test
    @DisplayName("what was seen in another version is not acted on")
    void stale() {
        licences.granted("2026-11-10");
        String id = only();
        as(supervisor())
                .header("If-Match", "\"v7\"")
                .contentType("application/json")
                .body(Map.of("wasRight", false, "reason", "x"))
                .post("/v1/publicity-desk/" + id + "/withdrawal")
                .then()
                .statusCode(412);
        problem(act(supervisor(), id, "redrive", Map.of("reason", "x")), 409, "PUBLICITY_NOT_PARKED");
        assertThat(anybody().get("/v1/publicity/records/" + id).statusCode()).isEqualTo(200);
        anybody().get("/v1/publicity/records/" + id).then().body("line.status", not(equalTo("WITHDRAWN")));
    }
}
