package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import onenet.oversight.Licences.Decided;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Licence decisions are public (双公示): what, by when, and what becomes of it afterwards")
class PublicityTest extends OversightScenario {

    @Inject
    Licences licences;

    @Test
    @DisplayName(
            "a granted licence is public at once, in the fields of the standard, and once however often it is told")
    void published() {
        String licence = licences.granted("2026-11-10");
        licences.decided(licence, licence, null, Decided.granted("2026-11-10"));
        String id = only();
        anybody()
                .get("/v1/publicity/records/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .body("line.kind", equalTo("GRANT"))
                .body("line.standing", equalTo("VALID"))
                .body("line.holderName", equalTo(Licences.COMPANY))
                .body("line.decidedOn", equalTo("2026-11-10"))
                .body("fields", hasSize(30))
                .body("fields.find { it.code == 'XK_XKLB' }.value", equalTo("普通"))
                .body("fields.find { it.code == 'XK_XKZS' }.value", equalTo("危险化学品经营许可证"))
                .body("fields.find { it.code == 'XK_XDR_ZJHM' }.value", equalTo(""));
    }

    @Test
    @DisplayName("a refusal is not published as a licence, nor a suspension (trap 39)")
    void notPublished() {
        licences.refused(Licences.aCase());
        String licence = licences.granted("2026-11-10");
        licences.changed(licence, "SUSPENDED", "2026-11-11");
        only();
    }

    @Test
    @DisplayName(
            "decided on 29 September it is owed by 14 October; the days count from the decision, not from its printing (trap 49)")
    void owed() {
        licences.numbered(licences.granted("2026-09-29"), "粤汕危化经字〔2026〕00001号");
        desk(haifeng("examiner"), "ALL")
                .then()
                .body("items[0].publishBy", equalTo("2026-10-14"))
                .body("items[0].late", equalTo(true))
                .body("items[0].line.licenceNumber", equalTo("粤汕危化经字〔2026〕00001号"));
    }

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
            "a renewal is a decision of its own and leaves the licence's record as it is; a variation takes its place")
    void followers() {
        String licence = licences.granted("2026-11-02");
        licences.decided(
                licence, Licences.aCase(), "1", Decided.granted("2026-11-04").renewal());
        assertThat(standing("GRANT")).isEqualTo("VALID");
        licences.decided(
                licence, Licences.aCase(), "1", Decided.granted("2026-11-06").variation("示例新名有限公司"));
        assertThat(standing("GRANT")).isEqualTo("ENDED");
        assertThat(standing("RENEWAL")).isEqualTo("ENDED");
        anybody()
                .get("/v1/publicity/records/" + id("VARIATION"))
                .then()
                .body("earlier", equalTo(id("RENEWAL")))
                .body("line.standing", equalTo("VALID"));
        anybody().get("/v1/publicity/records/" + id("RENEWAL")).then().body("later", equalTo(id("VARIATION")));
    }

    @Test
    @DisplayName("a cancellation is a new record, is announced, and ends the records of before; they stay")
    void cancelled() {
        String licence = licences.granted("2026-11-02");
        licences.changed(licence, "RESCINDED", "2026-11-10");
        licences.changed(licence, "CANCELLED", "2026-11-12");
        anybody()
                .get("/v1/publicity")
                .then()
                .body("items.kind", contains("CANCELLATION", "RESCISSION", "GRANT"))
                .body("items.standing", contains("ENDED", "ENDED", "ENDED"));
        anybody()
                .get("/v1/publicity/announcements")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("CANCELLATION"))
                .body("items[0].content", containsString("行政许可法第六十九条"));
    }

    @Test
    @DisplayName("a licence that ran out has no new record; its own says that it is valid no more")
    void expired() {
        licences.changed(licences.granted("2026-11-02"), "EXPIRED", "2026-11-16");
        assertThat(standing("GRANT")).isEqualTo("ENDED");
        only();
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
            "a printed slip of the pen that is published too is corrected by a new record; one that is not published changes nothing")
    void printedWrongly() {
        String licence = licences.granted("2026-11-02");
        licences.corrected(licence, "PREMISES", "海丰县示例路2号");
        only();
        licences.corrected(licence, "LEGAL_REPRESENTATIVE", "示例丙");
        licences.corrected(licence, "LEGAL_REPRESENTATIVE", "示例丙");
        anybody()
                .get("/v1/publicity")
                .then()
                .body("items.kind", contains("CORRECTION", "GRANT"))
                .body("items.status", contains("PUBLISHED", "CORRECTED"))
                .body("items[0].decidedOn", equalTo("2026-11-13"));
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
    @DisplayName("the list is found by folded text, office, item, kind and day, and turned page by page without a gap")
    void found() {
        licences.granted(Decided.granted("2026-11-10").to("示例（汕尾）化工Ａ有限公司"));
        licences.granted(Decided.granted("2026-11-11").byLufeng());
        String licence = licences.granted("2026-11-12");
        licences.changed(licence, "CANCELLED", "2026-11-13");
        anybody().get("/v1/publicity?q=示例(汕尾)化工a").then().body("items", hasSize(1));
        anybody().get("/v1/publicity?q=1MA4XAB12").then().body("items", hasSize(4));
        anybody().get("/v1/publicity?q=、").then().body("items", empty());
        anybody().get("/v1/publicity?office=441581").then().body("items.decidedOn", contains("2026-11-11"));
        anybody().get("/v1/publicity?item=00012504500004").then().body("items", hasSize(1));
        anybody().get("/v1/publicity?kind=GRANT").then().body("items", hasSize(3));
        anybody()
                .get("/v1/publicity?from=2026-11-11&to=2026-11-12")
                .then()
                .body("items.decidedOn", contains("2026-11-12", "2026-11-11"));
        String cursor = anybody()
                .get("/v1/publicity?limit=3")
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("next");
        anybody()
                .queryParam("cursor", cursor)
                .get("/v1/publicity?limit=3")
                .then()
                .body("items.decidedOn", contains("2026-11-10"))
                .body("next", nullValue());
        problem(anybody().get("/v1/publicity?from=2026-11-12&to=2026-11-11"), 422, "PUBLICITY_DAYS");
        problem(anybody().get("/v1/publicity?cursor=x"), 400, "INVALID_INPUT");
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

    private static String only() {
        return anybody()
                .get("/v1/publicity")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    private static String id(String kind) {
        return id(kind, 0);
    }

    private static String id(String kind, int place) {
        return anybody().get("/v1/publicity?kind=" + kind).path("items[" + place + "].id");
    }

    private static String standing(String kind) {
        return anybody().get("/v1/publicity?kind=" + kind).path("items[0].standing");
    }

    private static Map<String, Object> corrected(String field, String value) {
        return Map.of("fields", List.of(Map.of("field", field, "value", value)), "reason", "录入有误");
    }

    private static Response desk(String token, String which) {
        return as(token).get("/v1/publicity-desk?which=" + which);
    }

    private static Response act(String token, String id, String act, Map<String, ?> body) {
        return as(token)
                .header(
                        "If-Match",
                        as(supervisor()).get("/v1/publicity-desk/" + id).header("ETag"))
                .contentType("application/json")
                .body(body)
                .post("/v1/publicity-desk/" + id + "/" + act);
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
