package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.planfiling.deadline.DeadlineSweep;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The window: who comes without an account files his plan there, and an officer speaks for nobody who did not come. */
@QuarkusTest
class CounterTest extends OnTheStack {

    private final Story story = Story.ofATrader();
    private final Window officer = Window.inHaifeng("window");

    @Inject
    DeadlineSweep sweeper;

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
        story.withMaterials();
    }

    @Test
    @DisplayName(
            "who comes to the window files there; the filing says who came, who wrote it down, and holds what was signed")
    void files() {
        broughtBy("AGENT", "signedApplication", "authorisation");
        assertThat(story.json().getString("office")).isEqualTo("441521");
        assertThat(story.json().getString("counter.visitor")).isEqualTo("示例丙");
        assertThat(story.json().getString("counter.capacity")).isEqualTo("AGENT");
        assertThat(story.json().getBoolean("counter.authorised")).isTrue();
        String path = "/v1/cases/" + story.number;
        assertThat(officer.get(path).jsonPath().getString("counter.officer")).isEqualTo("window");
        for (String paper : List.of("APPLICATION", "AUTHORISATION")) {
            String signed = path + "/signed-papers/" + paper;
            assertThat(officer.get(signed).statusCode()).isEqualTo(200);
            assertThat(Story.request(story.applicant()).get(signed).statusCode())
                    .isEqualTo(200);
            String stranger = Tokens.applicant("stranger", Enterprises.next());
            assertThat(Story.request(stranger).get(signed).statusCode()).isEqualTo(404);
            assertThat(Window.of("lufeng-window", "441581").get(signed).statusCode())
                    .isEqualTo(404);
        }
        assertThat(Database.asOwner()
                        .column(
                                "SELECT actor_name FROM audit_record WHERE case_number = ? AND action = 'SUBMIT'",
                                story.number))
                .containsExactly("window（窗口代录，来人示例丙）");
    }

    @Test
    @DisplayName("what came online was brought by nobody, and has no signed paper")
    void online() {
        story.submitted();
        assertThat(story.json().getMap("counter")).isNull();
        refused(officer.get("/v1/cases/" + story.number + "/signed-papers/APPLICATION"), 404, "NOT_FOUND");
    }

    @Test
    @DisplayName("without the signed application, or an agent's authorisation, nothing is handed in")
    void papersMissing() {
        Window window = officer.receives(story.uscc, "AGENT");
        Map<String, Long> before = Rows.counted();
        refused(window.submits(story), 422, "COUNTER_PAPER_MISSING");
        assertThat(Rows.counted()).isEqualTo(before);
        refused(window.submits(story, "signedApplication"), 422, "COUNTER_PAPER_MISSING");
        Map<String, Object> form = story.form();
        form.put("signedApplication", window.uploads("signed"));
        form.put("authorisation", officer.receives(Enterprises.next(), "AGENT").uploads("another unit's"));
        refused(window.post("/v1/cases", form), 422, "MATERIAL_FILE_MISSING");
    }

    @Test
    @DisplayName("a legal representative who came himself needs no authorisation")
    void legalRepresentative() {
        broughtBy("LEGAL_REPRESENTATIVE", "signedApplication");
        assertThat(story.json().getBoolean("counter.authorised")).isFalse();
        refused(officer.get("/v1/cases/" + story.number + "/signed-papers/AUTHORISATION"), 404, "NOT_FOUND");
    }

    @Test
    @DisplayName("a filing sent again under its key is the same filing; with another visit the key was used already")
    void sentAgain() {
        String visit = officer.opens(story.uscc, "LEGAL_REPRESENTATIVE");
        Map<String, Object> form = story.form();
        form.put("signedApplication", officer.receiving(visit).uploads("signed"));
        String key = UUID.randomUUID().toString();
        Response first = under(key, visit, form);
        assertThat(first.statusCode()).isEqualTo(201);
        Response again = under(key, visit, form);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat((String) again.path("caseNumber")).isEqualTo(first.path("caseNumber"));
        String other = officer.opens(story.uscc, "LEGAL_REPRESENTATIVE");
        refused(under(key, other, form), 409, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    @DisplayName(
            "an officer speaks for nobody without a visitor, nor with a colleague's, nor after he has left, nor the day after")
    void onlyWhileTheVisitorIsThere() {
        String visit = officer.opens(story.uscc, "AGENT");
        refused(officer.submits(story), 403, "FORBIDDEN");
        refused(officer.get("/v1/drafts"), 403, "FORBIDDEN");
        Window colleague = Window.inHaifeng("window-2");
        refused(colleague.receiving(visit).submits(story), 404, "NOT_FOUND");
        refused(colleague.post("/v1/counter-visits/" + visit + "/closure", Map.of()), 404, "NOT_FOUND");
        refused(
                Story.request(Tokens.officer("window", "441581", "intake-officer"))
                        .header("Counter-Visit", visit)
                        .get("/v1/drafts"),
                404,
                "NOT_FOUND");
        refused(Story.request(story.applicant()).header("Counter-Visit", visit).get("/v1/drafts"), 403, "FORBIDDEN");
        assertThat(officer.get("/v1/counter-visits").jsonPath().getList("id")).contains(visit);

        MovableClock.setTo(LocalDate.of(2026, 3, 10));
        refused(officer.receiving(visit).submits(story), 409, "COUNTER_VISIT_OVER");
        String next = officer.opens(story.uscc, "AGENT");
        String closure = "/v1/counter-visits/" + next + "/closure";
        Instant closedAt = closed(closure);
        assertThat(closed(closure)).as("closed once").isEqualTo(closedAt);
        refused(officer.receiving(next).get("/v1/drafts"), 409, "COUNTER_VISIT_OVER");
        assertThat(officer.get("/v1/counter-visits").jsonPath().getList("id")).isEmpty();
    }

    @Test
    @DisplayName("a visit is for the visitor's unit only, and needs his identity seen and a real credit code")
    void ownUnitOnly() {
        Window window = officer.receives(story.uscc, "LEGAL_REPRESENTATIVE");
        Map<String, Object> foreign = Story.ofATrader().form();
        foreign.put("signedApplication", window.uploads("signed"));
        refused(window.post("/v1/cases", foreign), 403, "NOT_YOUR_UNIT");
        Map<String, Object> unseen = Window.visitor(story.uscc, "AGENT");
        unseen.put("identitySeen", false);
        refused(officer.post("/v1/counter-visits", unseen), 400, "INVALID_INPUT");
        refused(
                officer.post("/v1/counter-visits", Window.visitor("91441521MA4XAB1210", "AGENT")),
                400,
                "INVALID_IDENTIFIER");
    }

    @Test
    @DisplayName(
            "a code of the register that fails its own checks is taken on the word of the officer who read it there")
    void misnumbered() {
        Story odd = Story.of(Enterprises.misnumbered()).withMaterials();
        Map<String, Object> visitor = Window.visitor(odd.uscc, "LEGAL_REPRESENTATIVE");
        refused(officer.post("/v1/counter-visits", visitor), 400, "INVALID_IDENTIFIER");
        visitor.put("codeReadInRegister", true);
        Response opened = officer.post("/v1/counter-visits", visitor);
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        odd.number = officer.receiving(opened.path("id"))
                .submits(odd, "signedApplication")
                .then()
                .statusCode(201)
                .extract()
                .path("caseNumber");
        assertThat(odd.json().getBoolean("counter.codeReadInRegister")).isTrue();
        Story atHome = Story.of(Enterprises.misnumbered()).withMaterials().submitted();
        assertThat(atHome.number)
                .as("an account is held to its code by the register, not by its checks")
                .isNotBlank();
    }

    @Test
    @DisplayName("the window finds its own drafts and not what the unit writes at home; the unit finds both")
    void drafts() {
        Window window = officer.receives(story.uscc, "AGENT");
        String athome = UUID.randomUUID().toString();
        String here = UUID.randomUUID().toString();
        Map<String, ?> form = Map.of("kind", "FILING", "form", Map.of());
        Story.request(story.applicant())
                .contentType("application/json")
                .body(form)
                .put("/v1/drafts/" + athome);
        window.request().contentType("application/json").body(form).put("/v1/drafts/" + here);
        assertThat(window.get("/v1/drafts").jsonPath().getList("id")).containsExactly(here);
        assertThat(Story.request(story.applicant()).get("/v1/drafts").jsonPath().getList("id"))
                .containsExactlyInAnyOrder(athome, here);
        refused(window.get("/v1/drafts/" + athome), 404, "NOT_FOUND");
        Window colleague = Window.inHaifeng("window-2").receives(story.uscc, "AGENT");
        assertThat(colleague.get("/v1/drafts/" + here).statusCode())
                .as("of the same office")
                .isEqualTo(200);
        Window elsewhere = Window.of("lufeng-window", "441581").receives(story.uscc, "AGENT");
        refused(elsewhere.get("/v1/drafts/" + here), 404, "NOT_FOUND");
        assertThat(window.request().delete("/v1/drafts/" + here).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("a filing that belongs to another office is not taken in, and the right office is named")
    void otherOffice() {
        Window lufeng = Window.of("lufeng-window", "441581").receives(story.uscc, "LEGAL_REPRESENTATIVE");
        Map<String, Long> before = Rows.counted();
        Response refused = lufeng.submits(story, "signedApplication");
        refused(refused, 422, "NOT_THIS_WINDOW");
        assertThat(refused.jsonPath().getString("detail")).contains("海丰县应急管理局");
        assertThat(Rows.counted()).isEqualTo(before);
    }

    @Test
    @DisplayName("what the notice named can be brought to the window too, to the office of the filing and no other")
    void bringsWhatWasMissing() {
        Story online = Story.ofATrader().with("filing-form", "electronic-plan").submitted();
        online.notified("risk-and-resources");
        Window elsewhere = Window.of("lufeng-window", "441581").receives(online.uscc, "AGENT");
        refused(elsewhere.supplies(online, "risk-and-resources"), 404, "NOT_FOUND");
        Window window = Window.inHaifeng("window-2").receives(online.uscc, "AGENT");
        assertThat(window.supplies(online, "risk-and-resources").statusCode()).isEqualTo(201);
        assertThat(online.json().getString("status")).isEqualTo("GAPS_FILLED");
        refused(Window.inHaifeng("window-2").acts(online, "filing", null), 403, "FOUR_EYES");
        online.filed();
        refused(window.supplies(online, "risk-and-resources"), 409, "TRANSITION_NOT_ALLOWED");
    }

    @Test
    @DisplayName("whoever wrote it down may not file it and is not offered to; a colleague may, and so does silence")
    void fourEyes() {
        broughtBy("LEGAL_REPRESENTATIVE", "signedApplication");
        String path = "/v1/cases/" + story.number;
        assertThat(officer.get(path).jsonPath().getList("allowedActions")).containsExactly("NOTIFY_GAPS");
        refused(officer.acts(story, "filing", null), 403, "FOUR_EYES");
        story.filed();
        assertThat(story.json().getString("status")).isEqualTo("FILED");

        Story silent = Story.ofATrader().withMaterials();
        silent.number = officer.receives(silent.uscc, "LEGAL_REPRESENTATIVE")
                .submits(silent, "signedApplication")
                .path("caseNumber");
        MovableClock.setTo(LocalDate.of(2026, 3, 18));
        sweeper.sweep();
        assertThat(silent.json().getBoolean("registration.deemed")).isTrue();
    }

    @Test
    @DisplayName("the database keeps whoever wrote it down from filing it, by any hand and in any order")
    void databaseRefuses() {
        broughtBy("LEGAL_REPRESENTATIVE", "signedApplication");
        for (Database database : List.of(Database.asApplication(), Database.asOwner())) {
            assertThatThrownBy(() -> filedInSql(database, "id-of-window", false))
                    .hasMessageContaining("four eyes");
            assertThatThrownBy(() -> filedInSql(database, null, false)).hasMessageContaining("four eyes");
            assertThatThrownBy(() -> filedInSql(database, "id-of-window", true)).hasMessageContaining("four eyes");
        }
        story.filed();
        for (String table : List.of(
                "filing_scribe VALUES (?, 'id-of-haifeng-intake')",
                "case_participant VALUES (?, 'id-of-haifeng-intake', 'WRITING_DOWN')",
                "case_participant VALUES (?, 'id-of-window', 'REGISTRATION')")) {
            assertThatThrownBy(() -> Database.asApplication().run("INSERT INTO " + table, story.number))
                    .hasMessageContaining("four eyes");
        }
        assertThatThrownBy(() -> Database.asApplication()
                        .run("UPDATE filing_case SET filed_by = 'id-of-window' WHERE case_number = ?", story.number))
                .hasMessageContaining("was filed by");
    }

    @Test
    @DisplayName("whoever a process of the version before entered as scribe may not file it either")
    void scribesOfTheVersionBefore() throws SQLException {
        story.submitted();
        Database.asApplication().run("INSERT INTO filing_scribe VALUES (?, 'id-of-haifeng-intake')", story.number);
        assertThat(Database.asOwner().column("SELECT part FROM case_participant WHERE case_number = ?", story.number))
                .containsExactly("WRITING_DOWN");
        assertThatThrownBy(() -> filedInSql(Database.asApplication(), "id-of-haifeng-intake", false))
                .hasMessageContaining("four eyes");
    }

    @Test
    @DisplayName("an officer tied to the unit neither receives its visitor nor files its plan")
    void recused() throws SQLException {
        story.submitted();
        Database.asApplication().run("INSERT INTO recusal VALUES ('id-of-window', ?, '亲属')", story.uscc);
        refused(officer.acts(story, "filing", null), 403, "RECUSED");
        refused(officer.post("/v1/counter-visits", Window.visitor(story.uscc, "AGENT")), 403, "RECUSED");
        assertThat(officer.get("/v1/cases/" + story.number).jsonPath().getList("allowedActions"))
                .isEmpty();
        assertThatThrownBy(() -> filedInSql(Database.asApplication(), "id-of-window", false))
                .hasMessageContaining("four eyes");
    }

    @Test
    @DisplayName("a window takes nothing back, and reports neither drills nor evaluations in anybody's name")
    void noPressure() {
        story.submitted();
        Window window = officer.receives(story.uscc, "AGENT");
        refused(window.acts(story, "withdrawal", Map.of("reason", "劝退")), 403, "FORBIDDEN");
        story.filed();
        refused(window.acts(story, "drills", UpkeepTrapTest.drill("2026-03-09")), 403, "FORBIDDEN");
        refused(window.acts(story, "evaluations", UpkeepTrapTest.evaluation("2026-03-09", "FIT")), 403, "FORBIDDEN");
        refused(window.acts(story, "cancellation", Map.of("reason", "劝退")), 403, "FORBIDDEN");
    }

    private void broughtBy(String capacity, String... papers) {
        story.number = officer.receives(story.uscc, capacity)
                .submits(story, papers)
                .then()
                .statusCode(201)
                .extract()
                .path("caseNumber");
    }

    private Response under(String key, String visit, Map<String, Object> form) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.officer("window", "441521", "intake-officer"))
                .header("Idempotency-Key", key)
                .header("Counter-Visit", visit)
                .contentType("application/json")
                .body(form)
                .post("/v1/cases");
    }

    private Instant closed(String closure) {
        Response answer = officer.post(closure, Map.of());
        assertThat(answer.statusCode()).isEqualTo(201);
        return Instant.parse(answer.path("closedAt"));
    }

    private void filedInSql(Database database, String by, boolean deemed) throws Exception {
        database.run(
                "UPDATE filing_case SET status = 'FILED', filing_number = 'x', filed_on = DATE '2026-03-09', standing = 'IN_FORCE',"
                        + " filed_by = ?, deemed = ? WHERE case_number = ?",
                by,
                deemed,
                story.number);
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
