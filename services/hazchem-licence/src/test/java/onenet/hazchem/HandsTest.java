package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whose a case is among the officers of its office: taken, given back, given out, handed over. */
@QuarkusTest
class HandsTest extends OnTheStack {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 10);

    private Story story;
    private Desk intake;
    private Desk decider;

    @BeforeEach
    void aCaseAndADesk() {
        MovableClock.setTo(RECEIVED);
        story = Story.inHaifeng().submitsNew();
        intake = story.intake();
        decider = story.decider();
        Stream.of(intake, story.officer("intake2", "intake-officer"), decider, story.examiner(), story.secondExaminer())
                .forEach(desk -> desk.request().get("/v1/case-counts").then().statusCode(200));
    }

    @Test
    @DisplayName("who takes a case has it on his list and nobody else's, and it is no version of the case")
    void taken() {
        Desk other = story.officer("intake2", "intake-officer");
        assertThat(waits(intake)).isTrue();
        assertThat(waits(other)).isTrue();
        long version = seen(intake).getLong("version");
        assertThat(seen(intake).getList("assignment.acts")).isEqualTo(List.of("TAKE"));

        takes(intake, "intake").then().statusCode(201);

        assertThat(seen(intake).getBoolean("assignment.assignee.mine")).isTrue();
        assertThat(seen(other).getString("assignment.assignee.name")).isEqualTo("intake");
        assertThat(seen(other).getBoolean("assignment.assignee.mine")).isFalse();
        assertThat(seen(other).getList("assignment.acts")).isEmpty();
        assertThat(seen(intake).getLong("version")).isEqualTo(version);
        assertThat(waits(intake)).isTrue();
        assertThat(waits(other)).isFalse();
        assertThat(found(other, "waiting=OTHERS")).isTrue();
        assertThat(found(intake, "assignedTo=ME")).isTrue();
        assertThat(found(other, "assignedTo=id-of-intake")).isTrue();
        assertThat(found(other, "assignedTo=ME")).isFalse();
        assertThat(found(other, "assignedTo=NOBODY")).isFalse();
    }

    @Test
    @DisplayName(
            "it is no lock: a colleague of the office may act all the same, and the applicant is told nothing of whose it is")
    void noLock() {
        takes(intake, "intake").then().statusCode(201);
        story.acts(story.officer("intake2", "intake-officer"), "acceptance", Map.of());
        JsonPath own = seen(story.trader());
        assertThat(own.getString("publicStatus")).isEqualTo("IN_PROGRESS");
        assertThat(own.getMap("assignment")).isNull();
    }

    @Test
    @DisplayName(
            "what its officer cannot do by role or by four eyes waits for those who can: nothing disappears with him")
    void nothingDisappears() {
        takes(intake, "intake").then().statusCode(201);
        story.accepted();
        assertThat(waits(story.examiner())).isTrue();
        assigns(decider, "id-of-intake", "examiner").then().statusCode(201);
        story.acts(story.examiner(), "site-inspections", Map.of());
        MovableClock.setTo(RECEIVED.plusDays(1));
        assertThat(waits(story.secondExaminer())).isFalse();
        story.acts(
                story.examiner(),
                "site-inspections/1/report",
                Story.inspection("CONDITIONS_MET", RECEIVED.plusDays(1)));
        assertThat(waits(story.secondExaminer())).as("the second signature").isTrue();
    }

    @Test
    @DisplayName("a case is given back, and taken anew by somebody else; each is a line of the record and of the audit")
    void givenBack() {
        takes(intake, "intake").then().statusCode(201);
        Desk other = story.officer("intake2", "intake-officer");
        assertThat(code(gives(other, "id-of-intake"))).isEqualTo("IN_OTHER_HANDS");
        gives(intake, "id-of-intake").then().statusCode(201);
        takes(other, "intake2").then().statusCode(201);
        List<Map<String, String>> record = other.request()
                .get("/v1/cases/" + story.number() + "/assignments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        assertThat(record).extracting(line -> line.get("act")).containsExactly("TAKE", "GIVE_BACK", "TAKE");
        assertThat(record).extracting(line -> line.get("by")).containsExactly("intake", "intake", "intake2");
        assertThat(Database.asOwner()
                        .column("SELECT action FROM audit_record WHERE case_number = '" + story.number()
                                + "' AND action IN ('TAKE', 'GIVE_BACK') ORDER BY position"))
                .containsExactly("TAKE", "GIVE_BACK", "TAKE");
    }

    @Test
    @DisplayName("what somebody took meanwhile is not taken from him: whoever looked before is told whose it is")
    void meanwhile() {
        takes(intake, "intake").then().statusCode(201);
        Response refused = takes(story.officer("intake2", "intake-officer"), "intake2");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(code(refused)).isEqualTo("IN_OTHER_HANDS");
        assertThat(refused.jsonPath().getString("detail")).contains("intake");
    }

    @Test
    @DisplayName(
            "only who decides in the office gives out what is nobody's, and only to an officer who was at this desk")
    void givenOut() {
        assertThat(assigns(intake, null, "examiner").statusCode()).isEqualTo(403);
        assertThat(code(assigns(decider, null, "nobody-here"))).isEqualTo("COLLEAGUE_UNKNOWN");
        assigns(decider, null, "EXAMINER").then().statusCode(201);
        assertThat(seen(story.examiner()).getBoolean("assignment.assignee.mine"))
                .isTrue();
        assertThat(decider.request().get("/v1/colleagues").jsonPath().getList("name", String.class))
                .contains("intake", "intake2", "examiner", "decider");
    }

    @Test
    @DisplayName("a stranger's case is 404 for whoever asks for it, an ended one is nobody's to take")
    void strangers() {
        Desk elsewhere = Desk.with(Tokens.officer("haifeng-intake", "441502", "intake-officer"));
        assertThat(takes(elsewhere, "haifeng-intake").statusCode()).isEqualTo(404);
        assertThat(elsewhere
                        .request()
                        .get("/v1/cases/" + story.number() + "/assignments")
                        .statusCode())
                .isEqualTo(404);
        assertThat(story.trader()
                        .request()
                        .get("/v1/cases/" + story.number() + "/assignments")
                        .statusCode())
                .isEqualTo(403);
        story.acts(story.trader(), "withdrawal", Map.of("reason", "不办了"));
        assertThat(code(takes(intake, "intake"))).isEqualTo("CASE_ENDED");
        assertThat(seen(intake).getList("assignment.acts")).isEmpty();
    }

    @Test
    @DisplayName(
            "all open cases of one go to another in one act; what four eyes or a tie keeps from the other stays and is named")
    void handedOver() throws SQLException {
        Desk both = story.officer("both-" + story.number(), "examiner", "decision-maker");
        Desk leaving = story.officer("leaving-" + story.number(), "examiner", "decision-maker");
        Stream.of(both, leaving).forEach(desk -> desk.request().get("/v1/case-counts"));
        // examined by the one who comes: what is due now is the decision, and that is not his any more
        story.accepted().inspected(RECEIVED);
        story.acts(both, "examination", Map.of("proposesGrant", true, "summary", "审查意见"));
        Story plain = story.another().submitsNew().accepted();
        Story tied = Story.inHaifeng().submitsNew().accepted();
        Database.asOwner().run("INSERT INTO recusal VALUES (?, ?, '亲属')", "id-of-both-" + story.number(), tied.uscc);
        for (Story each : List.of(story, plain, tied)) {
            assign(decider, List.of(Map.of("caseNumber", each.number())), "leaving-" + story.number())
                    .then()
                    .statusCode(201);
        }
        Response done = leaving.post(
                "/v1/handovers",
                Map.of(
                        "from", "leaving-" + story.number(),
                        "to", "both-" + story.number(),
                        "reason", "休假"));
        assertThat(done.statusCode()).isEqualTo(201);
        assertThat(done.jsonPath().getList("moved")).isEqualTo(List.of(plain.number()));
        assertThat(done.jsonPath().getList("kept.caseNumber", String.class))
                .containsExactlyInAnyOrder(story.number(), tied.number());
        assertThat(done.jsonPath().getList("kept.code", String.class))
                .containsExactlyInAnyOrder("ANOTHER_PAIR_OF_EYES", "RECUSED");
        assertThat(code(assigns(decider, "id-of-leaving-" + story.number(), "both-" + story.number())))
                .isEqualTo("ANOTHER_PAIR_OF_EYES");
        assertThat(seen(both).getList("allowedActions")).doesNotContain("GRANT");
    }

    @Test
    @DisplayName("nobody hands over what another has, but who decides in the office; and nobody to himself")
    void whoHandsOver() {
        Map<String, String> all = Map.of("from", "intake", "to", "intake2", "reason", "休假");
        assertThat(story.officer("intake2", "intake-officer")
                        .post("/v1/handovers", all)
                        .statusCode())
                .isEqualTo(403);
        assertThat(decider.post("/v1/handovers", all).statusCode()).isEqualTo(201);
        Response self = intake.post("/v1/handovers", Map.of("from", "intake", "to", "INTAKE", "reason", "休假"));
        assertThat(self.statusCode()).isEqualTo(400);
        assertThat(self.jsonPath().getString("violations[0].code")).isEqualTo("SAME_PERSON");
    }

    @Test
    @DisplayName(
            "of several at once those that can go, and each of the others says why; the same sent twice is done once")
    void several() {
        Story second = story.another().submitsNew();
        takes(story.officer("intake2", "intake-officer"), "intake2").then().statusCode(201);
        Response done = assign(
                intake,
                List.of(
                        Map.of("caseNumber", story.number()),
                        Map.of("caseNumber", second.number()),
                        Map.of("caseNumber", "WH-441581-2026-999999")),
                "intake");
        assertThat(done.jsonPath().getList("moved")).isEqualTo(List.of(second.number()));
        assertThat(done.jsonPath().getList("kept.code", String.class))
                .containsExactlyInAnyOrder("IN_OTHER_HANDS", "NOT_FOUND");
    }

    @Test
    @DisplayName(
            "the record of whose a case was is added to and never changed, and a case that goes to another office is nobody's there")
    void kept() throws SQLException {
        takes(intake, "intake").then().statusCode(201);
        assertThatThrownBy(() -> Database.asApplication().run("DELETE FROM case_assignment"))
                .hasMessageContaining("permission denied");
        Database.asOwner()
                .run("UPDATE licence_case SET office = '441502' WHERE case_number = '" + story.number() + "'");
        assertThat(Database.asOwner()
                        .column("SELECT coalesce(assigned_to, '-') FROM licence_case WHERE case_number = '"
                                + story.number() + "'"))
                .containsExactly("-");
    }

    @Test
    @DisplayName(
            "a reason said in the same words to two enterprises is offered again, the most used first; what was said to one alone, or names a number, is not")
    void offered() {
        // of letters alone: what names a number is not offered
        String letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String often = "缺少示例页" + letters;
        String once = "只对一家说过" + letters;
        notice(story, often);
        notice(Story.inHaifeng().submitsNew(), often);
        notice(Story.inHaifeng().submitsNew(), once);
        String number = "电话 13800000000 " + letters;
        notice(Story.inHaifeng().submitsNew(), number);
        notice(Story.inHaifeng().submitsNew(), number);
        Story next = Story.inHaifeng().submitsNew();
        JsonPath offered = intake.request()
                .get("/v1/cases/" + next.number() + "/offered-reasons")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(offered.getList("findAll { it.material == 'training-proof' }.reason", String.class))
                .doesNotContain(once, number);
        assertThat(Database.asOwner()
                        .column("SELECT count(*)::text FROM licence_case WHERE correction_notice::text LIKE '%" + often
                                + "%'"))
                .containsExactly("2");
        assertThat(offered.getList("reason", String.class)).contains(often);
        Desk elsewhere = Desk.with(Tokens.officer("haifeng-intake", "441502", "intake-officer"));
        assertThat(elsewhere
                        .request()
                        .get("/v1/cases/" + next.number() + "/offered-reasons")
                        .statusCode())
                .isEqualTo(404);
    }

    private static void notice(Story story, String reason) {
        story.acts(
                story.intake(),
                "correction-notices",
                Map.of(
                        "defects",
                        List.of(Map.of("material", "training-proof", "clause", "A9-3", "reason", reason)),
                        "respondBy",
                        RECEIVED.plusDays(30).toString()));
    }

    @Test
    @DisplayName("an amended application is shown beside what was first handed in, to officers alone")
    void amended() {
        String first = seen(intake).getString("application.enterprise.contact");
        story.trader()
                .request()
                .header("If-Match", story.filed().tag())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Forms.with(story.application(), "enterprise.contact", "示例丁"))
                .put("/v1/cases/" + story.number() + "/application")
                .then()
                .statusCode(200);
        assertThat(seen(intake).getString("firstApplication.enterprise.contact"))
                .isEqualTo(first);
        assertThat(seen(intake).getString("application.enterprise.contact")).isEqualTo("示例丁");
        assertThat(seen(story.trader()).getMap("firstApplication")).isNull();
    }

    @Test
    @DisplayName("the counts say how many cases are whose, whoever is looked at")
    void counted() {
        takes(intake, "intake").then().statusCode(201);
        JsonPath mine = intake.request().get("/v1/case-counts?assignedTo=ME").jsonPath();
        JsonPath all = intake.request().get("/v1/case-counts").jsonPath();
        assertThat(mine.getMap("byAssignee")).isEqualTo(all.getMap("byAssignee"));
        int his = all.getInt("byAssignee.'id-of-intake'");
        assertThat(mine.getMap("byLight").values().stream()
                        .mapToInt(each -> (int) each)
                        .sum())
                .isEqualTo(his);
    }

    private Response takes(Desk desk, String name) {
        return assigns(desk, null, name);
    }

    private Response gives(Desk desk, String seen) {
        return desk.post(
                "/v1/assignments", Map.of("cases", List.of(Map.of("caseNumber", story.number(), "assignee", seen))));
    }

    private Response assigns(Desk desk, String seen, String to) {
        Map<String, String> one = seen == null
                ? Map.of("caseNumber", story.number())
                : Map.of("caseNumber", story.number(), "assignee", seen);
        return assign(desk, List.of(one), to);
    }

    private static Response assign(Desk desk, List<Map<String, String>> cases, String to) {
        return desk.post("/v1/assignments", Map.of("cases", cases, "to", to));
    }

    private JsonPath seen(Desk desk) {
        return story.seenBy(desk).json();
    }

    private boolean waits(Desk desk) {
        return found(desk, "waiting=ME");
    }

    private boolean found(Desk desk, String asked) {
        return !desk.request()
                .get("/v1/cases?q=" + story.number() + "&" + asked)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .isEmpty();
    }

    private static String code(Response refused) {
        return refused.jsonPath().getString("code");
    }
}
