package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A panel from the promise of its seed to what it says, and everything that must not happen on the way. */
@QuarkusTest
class PanelStoryTest extends OnTheStack {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Map<String, Object> NOTICE =
            Map.of("reference", "汕专告〔2026〕1号", "days", 20, "asked", "请就安全条件提出意见");
    private static int scenes;

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void anAcceptedReviewAndARegister() {
        MovableClock.setTo(MONDAY);
        scene = Scene.accepted();
        scene.withRegister("E" + ++scenes + "-");
    }

    private List<String> drawn() {
        scene.promise()
                .then()
                .statusCode(201)
                .body("status", equalTo("PROMISED"))
                .body("drawing.seed", nullValue());
        scene.panel("list", Map.of()).then().statusCode(201);
        scene.panel("seed", null).then().statusCode(201);
        return scene.panel().getList("members.code");
    }

    private List<String> sitting() {
        List<String> members = drawn();
        scene.panel("notice", NOTICE).then().statusCode(201);
        return members;
    }

    private String task(String of) {
        return "/v1/panel-tasks/" + scene.panel().getString("name") + of;
    }

    private void signsIn(String member) {
        scene.act(Tokens.expert(member), task(""), "sign-in", null).then().statusCode(201);
    }

    private void thinks(String member, String judgement) {
        scene.act(Tokens.expert(member), task(""), "opinion", Map.of("judgement", judgement, "reasons", "示例理由"))
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName(
            "promised, listed, told: who is employed by the owner is out, and anybody can redo the draw from what is published")
    void redone() throws IOException, InterruptedException {
        List<String> members = drawn();
        JsonPath panel = scene.panel();
        assertThat(members).hasSize(5).doesNotContain("E" + scenes + "-owner");
        assertThat(panel.getList("drawing.list.excluded.findAll { it.code == 'E" + scenes + "-owner' }.reason"))
                .containsExactly("EMPLOYER_IS_OWNER");
        String published = Story.anybody()
                .get("/v1/draws/" + panel.getString("name"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path record = Files.writeString(folder.resolve("record.json"), published);
        Process node = new ProcessBuilder("node", "../kernel/draw/redraw.mjs", record.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        assertThat(said).contains("OK " + String.join(" ", members));
    }

    @Test
    @DisplayName(
            "a seed told too early or twice, a panel without quorum and a second panel are refused, and nothing changes")
    void refused() {
        scene.promise().then().statusCode(201);
        scene.panel("seed", null).then().statusCode(409).body("code", equalTo("LIST_NOT_FIXED"));
        scene.panel("list", Map.of("seats", List.of(Map.of("field", "PROCESS", "number", 4))))
                .then()
                .statusCode(422)
                .body("code", equalTo("PANEL_WITHOUT_QUORUM"));
        scene.panel("list", Map.of("seats", List.of(Map.of("field", "FIRE", "number", 5))))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_ENOUGH_PEOPLE"));
        assertThat(scene.panel().getString("status")).isEqualTo("PROMISED");
        scene.panel("list", Map.of()).then().statusCode(201);
        scene.panel("seed", null).then().statusCode(201);
        scene.panel("seed", null).then().statusCode(409).body("code", equalTo("SEED_PUBLISHED_TWICE"));
        scene.promise().then().statusCode(409).body("code", equalTo("PANEL_EXISTS"));
    }

    @Test
    @DisplayName(
            "the experts' time is out of the term from the written notice to the last opinion; 3 of 5 in is told; dissent is named")
    void heard() {
        List<String> members = sitting();
        assertThat(scene.as(Tokens.expert(members.get(0)))
                        .get("/v1/panel-tasks")
                        .jsonPath()
                        .getList("items.caseNumber"))
                .contains(scene.number);
        members.forEach(this::signsIn);
        MovableClock.setTo(MONDAY.plusDays(3));
        for (String member : members.subList(0, 3)) {
            thinks(member, "PASS");
        }
        assertThat(scene.panel().getInt("opinionsIn.in")).isEqualTo(3);
        assertThat(scene.panel().getInt("opinionsIn.of")).isEqualTo(5);
        scene.panel("reminders", null).then().statusCode(201).body("notice.remindedOn", equalTo("2026-11-05"));
        assertThat(pauses()).containsExactly("EXPERT_REVIEW from 2026-11-03 to null");
        thinks(members.get(3), "REVISE");
        thinks(members.get(4), "REVISE");
        assertThat(pauses()).containsExactly("EXPERT_REVIEW from 2026-11-03 to 2026-11-05");
        assertThat(scene.panel().getString("status")).isEqualTo("HEARD");
        scene.panel("opinion", Map.of("text", "示例专家组意见", "revisions", List.of(Map.of("text", "补充示例间距"))))
                .then()
                .statusCode(201)
                .body("opinion.judgement", equalTo("PASS"))
                .body("opinion.dissenting", equalTo(members.subList(3, 5)));
        String thing = "/v1/cases/" + scene.number + "/panel";
        scene.act(scene.applicant(), thing, "revision-statement", Map.of("answers", List.of(Map.of("text", "已补充"))))
                .then()
                .statusCode(201)
                .body("status", equalTo("CONCLUDED"))
                .body("members.name", hasItem("示例专家"))
                .body("members.opinion", hasItem(nullValue()));
        scene.as(Tokens.expert(members.get(0))).get(task("")).then().statusCode(404);
    }

    private List<String> pauses() {
        return Database.asOwner()
                .column(
                        "SELECT (p ->> 'ground') || ' from ' || (p ->> 'from') || ' to ' || coalesce(p ->> 'to', 'null')"
                                + " FROM review_case, jsonb_array_elements(pauses) p WHERE case_number = ?",
                        scene.number);
    }

    @Test
    @DisplayName("an opinion without signing in, twice or after its term is refused")
    void late() {
        List<String> members = sitting();
        Map<String, Object> opinion = Map.of("judgement", "PASS", "reasons", "示例理由");
        String first = Tokens.expert(members.get(0));
        scene.act(first, task(""), "opinion", opinion).then().statusCode(409).body("code", equalTo("NOT_SIGNED_IN"));
        signsIn(members.get(0));
        signsIn(members.get(1));
        thinks(members.get(0), "PASS");
        scene.act(first, task(""), "opinion", opinion).then().statusCode(409).body("code", equalTo("OPINION_GIVEN"));
        scene.panel("hearing-end", Map.of()).then().statusCode(409).body("code", equalTo("OPINIONS_TERM_RUNNING"));
        MovableClock.setTo(LocalDate.of(2026, 11, 17));
        scene.act(Tokens.expert(members.get(1)), task(""), "opinion", opinion)
                .then()
                .statusCode(409)
                .body("code", equalTo("OPINION_TOO_LATE"));
        scene.panel("hearing-end", Map.of()).then().statusCode(422).body("code", equalTo("PANEL_WITHOUT_QUORUM"));
        givenUp();
        assertThat(pauses()).containsExactly("EXPERT_REVIEW from 2026-11-03 to 2026-11-17");
    }

    /** Drawn anew only for a reason of the list and by two; the public records name each other. */
    private void givenUp() {
        String old = scene.panel().getString("name");
        scene.panel("hearing-end", Map.of("givenUp", "示例：多数专家逾期")).then().statusCode(409);
        Map<String, Object> reason = Map.of("reason", "TOO_FEW_SPOKE", "words", "示例：多数专家逾期");
        scene.panel("giving-up", Map.of("reason", "NOT_LIKED", "words", "示例"))
                .then()
                .statusCode(422)
                .body("code", equalTo("GIVING_UP_REASON_UNKNOWN"));
        Map<String, Object> yes = Map.of("approves", true, "words", "同意");
        decides("head", yes).then().statusCode(409).body("code", equalTo("GIVING_UP_NOT_PROPOSED"));
        scene.panel("giving-up", reason).then().statusCode(201).body("status", equalTo("SITTING"));
        scene.act(scene.officer("examiner", "decision-maker"), scene.panelAddress(), "giving-up-decision", yes)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        decides("head", yes)
                .then()
                .statusCode(201)
                .body("status", equalTo("ABANDONED"))
                .body("givingUp.reason", equalTo("TOO_FEW_SPOKE"));
        assertThat(draw(old).getString("givenUp.reasonEn")).startsWith("too few spoke");
        scene.promise().then().statusCode(201);
        assertThat(draw(scene.panel().getString("name")).getString("replaces")).isEqualTo(old);
        assertThatThrownBy(() -> Database.asApplication()
                        .run(
                                "UPDATE panel SET giving_up = jsonb_set(giving_up, '{approvedBy}', giving_up -> 'proposedBy') WHERE name = ?",
                                old))
                .hasMessageContaining("panel_given_up_by_two");
    }

    private Response decides(String user, Map<String, Object> body) {
        return scene.act(scene.officer(user, "decision-maker"), scene.panelAddress(), "giving-up-decision", body);
    }

    private static JsonPath draw(String name) {
        return Story.anybody()
                .get("/v1/draws/" + name)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    @DisplayName(
            "while a panel is open the case is not examined: promised, drawn, sitting, and while revisions are owed")
    void notExamined() {
        scene.promise().then().statusCode(201);
        examines().then().statusCode(409).body("code", equalTo("EXAMINATION_CONTRADICTS"));
        scene.panel("hearing-end", Map.of("givenUp", "示例：暂不需要")).then().statusCode(201);
        List<String> members = sitting();
        members.forEach(this::signsIn);
        members.forEach(member -> thinks(member, "REVISE"));
        scene.panel("opinion", Map.of("text", "示例专家组意见", "revisions", List.of(Map.of("text", "补充示例间距"))))
                .then()
                .statusCode(201);
        assertThat(scene.as(scene.examiner())
                        .get("/v1/cases/" + scene.number)
                        .jsonPath()
                        .getList("allowedActions"))
                .doesNotContain("EXAMINE");
        examines().then().statusCode(409);
        scene.panel("revisions-end", Map.of("reason", "逾期未答复"))
                .then()
                .statusCode(409)
                .body("code", equalTo("REVISIONS_TERM_RUNNING"));
        MovableClock.setTo(LocalDate.of(2026, 12, 1));
        scene.panel("revisions-end", Map.of("reason", "逾期未答复")).then().statusCode(201);
        examines().then().statusCode(201);
    }

    private Response examines() {
        return scene.act(scene.examiner(), "/v1/cases/" + scene.number, "examination", Story.examination(true));
    }

    @Test
    @DisplayName("who cannot come is replaced by the next of the draw; he is out of it at once")
    void replaced() {
        List<String> members = sitting();
        String left = members.get(1);
        scene.as(Tokens.expert(left)).get(task("")).then().statusCode(200);
        scene.panel("replacements", Map.of("code", left, "reason", "示例：因病不能参加"))
                .then()
                .statusCode(201);
        scene.as(Tokens.expert(left)).get(task("")).then().statusCode(404);
        String next = scene.panel().getString("members[5].code");
        scene.as(Tokens.expert(next)).get(task("")).then().statusCode(200);
        assertThat(scene.panel().getString("drawing.steps[5].inPlaceOf")).isEqualTo(left);
        scene.panel("replacements", Map.of("code", left, "reason", "示例"))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_SEATED"));
    }

    @Test
    @DisplayName(
            "an expert reads the papers of his task page by page, marked; before the notice, elsewhere and afterwards there are none")
    void papers() {
        List<String> members = drawn();
        String member = Tokens.expert(members.get(0));
        String pages = "/materials/safety-assessment/pages";
        scene.as(member).get(task(pages)).then().statusCode(404);
        scene.panel("notice", NOTICE).then().statusCode(201);
        scene.as(member).get(task(pages)).then().statusCode(200).body("pages", equalTo(1));
        scene.as(member).get(task(pages + "/1")).then().statusCode(200).header("Cache-Control", "no-store");
        assertThat(scene.as(member).get(task(pages + "/1")).asByteArray())
                .isNotEqualTo(scene.as(Tokens.expert(members.get(1)))
                        .get(task(pages + "/1"))
                        .asByteArray());
        scene.as(Tokens.expert("E" + scenes + "-owner")).get(task(pages)).then().statusCode(404);
        scene.as(member).get("/v1/cases/" + scene.number).then().statusCode(403);
        scene.as(member).get("/v1/cases/" + scene.number + pages + "/1").then().statusCode(403);
        scene.as(scene.applicant()).get(task("")).then().statusCode(403);
        scene.as(scene.examiner())
                .get("/v1/cases/" + scene.number + pages)
                .then()
                .statusCode(200);
        scene.as(scene.examiner())
                .get("/v1/cases/" + scene.number + pages + "/1")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "another owner finds no panel, another office neither; an officer who examined did not sit, and who decides draws nobody")
    void strangers() {
        drawn();
        String thing = "/v1/cases/" + scene.number + "/panel";
        scene.as(Tokens.applicant("stranger", Enterprises.next()))
                .get(thing)
                .then()
                .statusCode(404);
        scene.as(Tokens.officer("elsewhere", "441581", "examiner"))
                .get(thing)
                .then()
                .statusCode(404);
        scene.act(
                        scene.officer("decider", "decision-maker"),
                        thing,
                        "replacements",
                        Map.of("code", "x", "reason", "示例"))
                .then()
                .statusCode(403);
        scene.as(scene.applicant()).get(thing).then().statusCode(200).body("members.name", everyItem(nullValue()));
    }

    private Response objects(String code, String ground) {
        Map<String, Object> said = Map.of("code", code, "ground", ground, "words", "示例：曾为评价机构工作");
        return scene.act(scene.applicant(), scene.panelAddress(), "objections", said);
    }

    private Response decided(String token, String code, boolean holds) {
        Map<String, Object> said = Map.of("code", code, "holds", holds, "words", "示例：经核实");
        return scene.act(token, scene.panelAddress(), "objection-decision", said);
    }

    @Test
    @DisplayName(
            "the owner, once he reads who sat, objects on a ground of the list; another officer decides; where it holds another is drawn and the case waits")
    void objected() {
        List<String> members = sitting();
        members.forEach(this::signsIn);
        objects(members.get(0), "PAST_WORK").then().statusCode(409).body("code", equalTo("NAMES_NOT_SHOWN"));
        members.forEach(member -> thinks(member, "PASS"));
        scene.panel("opinion", Map.of("text", "示例专家组意见")).then().statusCode(201).body("status", equalTo("CONCLUDED"));
        objects(members.get(0), "NOT_LIKED").then().statusCode(422).body("code", equalTo("OBJECTION_GROUND_UNKNOWN"));
        objects("E-nobody", "PAST_WORK").then().statusCode(422).body("code", equalTo("NOT_SEATED"));
        String head = scene.officer("head", "decision-maker");
        decided(head, members.get(0), true).then().statusCode(409).body("code", equalTo("OBJECTION_NOT_OPEN"));
        objects(members.get(0), "PAST_WORK")
                .then()
                .statusCode(201)
                .body("objections[0].ground", equalTo("PAST_WORK"))
                .body("allowedActions", hasItem("OBJECT"));
        objects(members.get(0), "KINSHIP").then().statusCode(409).body("code", equalTo("OBJECTION_MADE"));
        examines().then().statusCode(409).body("code", equalTo("EXAMINATION_CONTRADICTS"));
        decided(scene.officer("examiner", "decision-maker"), members.get(0), true)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        decided(head, members.get(0), true)
                .then()
                .statusCode(201)
                .body("status", equalTo("SITTING"))
                .body("objections[0].upheld", equalTo(true))
                .body("opinion", nullValue());
        String next = scene.panel().getString("members[5].code");
        assertThat(scene.panel().getString("drawing.steps[5].inPlaceOf")).isEqualTo(members.get(0));
        scene.as(Tokens.expert(members.get(0))).get(task("")).then().statusCode(404);
        signsIn(next);
        thinks(next, "PASS");
        scene.panel("opinion", Map.of("text", "示例专家组意见")).then().statusCode(201);
        assertThat(scene.as(scene.applicant())
                        .get(scene.panelAddress())
                        .jsonPath()
                        .getString("objections[0].decidedBy"))
                .isNull();
        objects(members.get(1), "KINSHIP").then().statusCode(201);
        decided(head, members.get(1), false).then().statusCode(201).body("status", equalTo("CONCLUDED"));
        examines().then().statusCode(201);
        objects(members.get(2), "KINSHIP").then().statusCode(409).body("code", equalTo("TRANSITION_NOT_ALLOWED"));
    }

    @Test
    @DisplayName("what was published of a draw stays published, whoever writes the row")
    void published() {
        drawn();
        String update = "UPDATE panel SET drawing = jsonb_set(drawing, '{seed}', '\"00\"') WHERE case_number = ?";
        assertThatThrownBy(() -> Database.asApplication().run(update, scene.number))
                .hasMessageContaining("stays published");
        assertThat(Database.asOwner()
                        .column("SELECT coalesce(kept_seed, '') FROM panel WHERE case_number = ?", scene.number))
                .containsExactly("");
    }
}
