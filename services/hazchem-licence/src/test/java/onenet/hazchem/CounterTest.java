package onenet.hazchem;

import static onenet.hazchem.Forms.map;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window: who comes without an account applies there all the same, and an officer speaks for nobody who did not come. */
@QuarkusTest
class CounterTest extends OnTheStack {

    private final String uscc = Enterprises.next();
    private final Desk officer = Desk.officer("window", "intake-officer");

    @BeforeEach
    void inSeptember() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    @DisplayName(
            "who comes to the window applies there; the file says who came, who wrote it down, and holds what was signed")
    void applies() {
        Desk window = window(officer, "AGENT");
        Map<String, Object> submission = submission();
        submission.put("signedApplication", window.uploads("signed"));
        submission.put("authorisation", window.uploads("authorisation"));
        Filed filed = window.submits(submission);

        assertThat(filed.json().getString("office")).isEqualTo(Desk.HAIFENG);
        Desk owner = Desk.with(Tokens.applicant("owner", uscc));
        assertThat(owner.reads(filed).json().getString("counter.visitor")).isEqualTo("示例丙");
        assertThat(owner.reads(filed).json().getString("counter.capacity")).isEqualTo("AGENT");
        assertThat(officer.reads(filed).json().getString("counter.officer")).isEqualTo("window");
        for (String paper : List.of("APPLICATION", "AUTHORISATION")) {
            String path = "/v1/cases/" + filed.number() + "/signed-papers/" + paper;
            assertThat(owner.request().get(path).statusCode()).isEqualTo(200);
            assertThat(Desk.with(Tokens.applicant("other", Enterprises.next()))
                            .request()
                            .get(path)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(Database.asOwner()
                        .column(
                                "SELECT actor_name FROM audit_record WHERE case_number = ? AND action = 'SUBMIT'",
                                filed.number()))
                .containsExactly("window（窗口代录，来人示例丙）");
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"17:00, true", "17:45, false"})
    @DisplayName("L19: at the window the last day to renew in time ends when it closes")
    void lastDayAtTheWindow(LocalTime time, boolean inTime) {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        MovableClock.setTo(LocalDate.of(2026, 5, 31).atTime(time));
        Desk window = officer.receiving(open(officer, licence.uscc, "LEGAL_REPRESENTATIVE"));
        Map<String, Object> renewal = Forms.submission("RENEWAL", licence.licenceId(), licence.application());
        renewal.put("signedApplication", window.uploads("signed"));
        Filed filed = window.submits(renewal);
        assertThat(filed.json().getString("receivedOn")).isEqualTo("2026-05-31");
        assertThat(filed.json().getBoolean("counter.afterClosing")).isEqualTo(!inTime);
        assertThat(filed.json().getString("licenceEnd.renewedByLawOn")).isEqualTo(inTime ? "2026-09-01" : null);
    }

    @Test
    @DisplayName("L19: online the last day to renew in time ends at 24:00")
    void lastDayOnline() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        MovableClock.setTo(LocalDate.of(2026, 5, 31).atTime(23, 59));
        assertThat(LicenceStories.renews(licence).filed().json().getString("licenceEnd.renewedByLawOn"))
                .isEqualTo("2026-09-01");
    }

    @Test
    @DisplayName("without the signed application, or an agent's authorisation, nothing is handed in")
    void papersMissing() {
        Desk window = window(officer, "AGENT");
        Map<String, Object> submission = submission();
        Map<String, Long> before = Rows.counted();
        refused(window.post("/v1/cases", submission), 422, "COUNTER_PAPER_MISSING");
        assertThat(Rows.counted()).isEqualTo(before);
        submission.put("signedApplication", window.uploads("signed"));
        refused(window.post("/v1/cases", submission), 422, "COUNTER_PAPER_MISSING");
        submission.put(
                "authorisation",
                officer.receiving(open(officer, Enterprises.next(), "AGENT")).uploads("another enterprise's"));
        refused(window.post("/v1/cases", submission), 422, "MATERIAL_MISSING");
    }

    @Test
    @DisplayName("a legal representative who came himself needs no authorisation")
    void legalRepresentative() {
        Desk window = window(officer, "LEGAL_REPRESENTATIVE");
        Map<String, Object> submission = submission();
        submission.put("signedApplication", window.uploads("signed"));
        assertThat(window.submits(submission).json().getBoolean("counter.authorised"))
                .isFalse();
    }

    @Test
    @DisplayName(
            "an officer speaks for nobody without a visitor, nor with a colleague's, nor after he has left, nor the day after")
    void onlyWhileTheVisitorIsThere() {
        String visit = open(officer, uscc, "AGENT");
        refused(officer.post("/v1/cases", submission()), 403, "FORBIDDEN");
        refused(officer.request().get("/v1/drafts"), 403, "FORBIDDEN");
        Desk colleague = Desk.officer("window-2", "intake-officer");
        refused(colleague.receiving(visit).post("/v1/cases", submission()), 404, "NOT_FOUND");
        refused(colleague.post("/v1/counter-visits/" + visit + "/closure", Map.of()), 404, "NOT_FOUND");
        refused(Desk.officer("window", "examiner").receiving(visit).request().get("/v1/drafts"), 403, "FORBIDDEN");
        assertThat(officer.request().get("/v1/counter-visits").jsonPath().getList("id"))
                .contains(visit);

        MovableClock.setTo(LocalDate.of(2026, 9, 11));
        refused(officer.receiving(visit).post("/v1/cases", submission()), 409, "COUNTER_VISIT_OVER");
        String next = open(officer, uscc, "AGENT");
        assertThat(officer.post("/v1/counter-visits/" + next + "/closure", Map.of())
                        .statusCode())
                .isEqualTo(201);
        refused(officer.receiving(next).request().get("/v1/drafts"), 409, "COUNTER_VISIT_OVER");
        assertThat(officer.request().get("/v1/counter-visits").jsonPath().getList("id"))
                .isEmpty();
    }

    @Test
    @DisplayName("a visit is for the visitor's enterprise only, and needs his identity seen and a real credit code")
    void ownEnterpriseOnly() {
        Desk window = window(officer, "LEGAL_REPRESENTATIVE");
        Map<String, Object> foreign = Forms.submission("NEW", null, Forms.application(Enterprises.next()));
        foreign.put("signedApplication", window.uploads("signed"));
        refused(window.post("/v1/cases", foreign), 403, "NOT_YOUR_ENTERPRISE");
        Map<String, Object> unseen = visitor(uscc, "AGENT");
        unseen.put("identitySeen", false);
        refused(officer.post("/v1/counter-visits", unseen), 400, "INVALID_INPUT");
        refused(officer.post("/v1/counter-visits", visitor("91441521MA4XAB1210", "AGENT")), 400, "INVALID_IDENTIFIER");
    }

    @Test
    @DisplayName(
            "a code of the register that fails its own checks is taken on the word of the officer who read it there")
    void misnumbered() {
        String odd = Enterprises.misnumbered();
        Map<String, Object> visitor = new HashMap<>(visitor(odd, "LEGAL_REPRESENTATIVE"));
        Response refused = officer.post("/v1/counter-visits", visitor);
        refused(refused, 400, "INVALID_IDENTIFIER");
        assertThat(refused.jsonPath().getString("violations[0].pointer")).isEqualTo("/uscc");
        visitor.put("codeReadInRegister", true);
        visitor.put("uscc", odd.substring(0, 17) + "O");
        refused(officer.post("/v1/counter-visits", visitor), 400, "INVALID_IDENTIFIER");
        visitor.put("uscc", odd);
        Response opened = officer.post("/v1/counter-visits", visitor);
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        Desk window = officer.receiving(opened.path("id"));
        Map<String, Object> submission = Forms.submission("NEW", null, Forms.application(odd));
        submission.put("signedApplication", window.uploads("signed"));
        Filed filed = window.submits(submission);
        assertThat(officer.reads(filed).json().getBoolean("counter.codeReadInRegister"))
                .isTrue();
        assertThat(Database.asOwner()
                        .column(
                                "SELECT detail::jsonb->>'codeReadInRegister' FROM audit_record WHERE action = 'OPEN_COUNTER_VISIT' AND case_number = ?",
                                opened.jsonPath().getString("id")))
                .containsExactly("true");
        filed = Desk.with(Tokens.applicant("odd-owner", odd))
                .submits(Forms.submission("NEW", null, Forms.application(odd)));
        assertThat(filed.json().getString("application.enterprise.uscc"))
                .as("an account is held to its code by the register, not by its checks")
                .isEqualTo(odd);
    }

    @Test
    @DisplayName(
            "the window finds its own drafts and not what the enterprise writes at home; the enterprise finds both")
    void drafts() {
        Desk owner = Desk.with(Tokens.applicant("owner", uscc));
        Desk window = window(officer, "AGENT");
        String athome = draft(owner);
        String here = draft(window);
        assertThat(window.request().get("/v1/drafts").jsonPath().getList("id")).containsExactly(here);
        assertThat(owner.request().get("/v1/drafts").jsonPath().getList("id")).containsExactlyInAnyOrder(athome, here);
        refused(window.request().get("/v1/drafts/" + athome), 404, "NOT_FOUND");
        assertThat(window.request().get("/v1/drafts/" + here).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "what a window takes in is addressed to its office, also when another one decides: that is said in writing there")
    void addressedHere() {
        Desk lufeng = Desk.with(Tokens.officer("lufeng-window", "441581", "intake-officer"));
        Desk window = window(lufeng, "LEGAL_REPRESENTATIVE");
        Map<String, Object> submission = submission();
        submission.put("signedApplication", window.uploads("signed"));
        Filed filed = window.submits(submission);
        assertThat(filed.json().getString("office")).isEqualTo("441581");
        refused(lufeng.tries(lufeng.reads(filed), "acceptance", Map.of()), 409, "NOT_THIS_AUTHORITY");
    }

    @Test
    @DisplayName("what a notice asked for can be brought to the window too, to the deciding office's and no other")
    void bringsWhatWasMissing() {
        Filed filed = Desk.with(Tokens.applicant("owner", uscc)).submits(submission());
        filed = officer.act(
                filed, "correction-notices", IntakeTrapTest.notice(LocalDate.of(2026, 9, 30), "safety-rules-list"));
        Desk lufeng = Desk.with(Tokens.officer("lufeng-window", "441581", "intake-officer"));
        Desk elsewhere = window(lufeng, "AGENT");
        Map<String, Object> brought = Map.of(
                "materials", List.of(Map.of("material", "safety-rules-list", "file", elsewhere.uploads("rules"))));
        refused(elsewhere.tries(filed, "corrections", brought), 404, "NOT_FOUND");
        Desk colleague = Desk.officer("window-2", "intake-officer");
        filed = window(colleague, "AGENT").supplements(filed, "safety-rules-list");
        assertThat(officer.reads(filed).json().getString("status")).isEqualTo("SUPPLEMENTED");
        assertThat(Database.asOwner()
                        .column("SELECT actor_id FROM case_participant WHERE case_number = ?", filed.number()))
                .as("whoever took it in may not decide either")
                .contains("id-of-window-2");
    }

    @Test
    @DisplayName(
            "whoever wrote it down has taken part at intake and may not decide; a tie to the enterprise rules him out before")
    void fourEyes() throws SQLException {
        Desk window = window(officer, "LEGAL_REPRESENTATIVE");
        Map<String, Object> submission = submission();
        submission.put("signedApplication", window.uploads("signed"));
        Filed filed = window.submits(submission);
        assertThat(Database.asOwner().column("SELECT part FROM case_participant WHERE case_number = ?", filed.number()))
                .containsExactly("INTAKE");
        Database.asApplication().run("INSERT INTO recusal VALUES (?, ?, '亲属')", "id-of-window-3", uscc);
        refused(
                Desk.officer("window-3", "intake-officer").post("/v1/counter-visits", visitor(uscc, "AGENT")),
                403,
                "RECUSED");
    }

    @Test
    @DisplayName("a window takes nothing back and asks for no hearing in anybody's name")
    void noPressure() {
        Filed filed = Desk.with(Tokens.applicant("owner", uscc)).submits(submission());
        Desk window = window(officer, "AGENT");
        refused(window.tries(filed, "withdrawal", Map.of("reason", "劝退")), 403, "FORBIDDEN");
        refused(window.tries(filed, "hearing-request", Map.of()), 403, "FORBIDDEN");
    }

    private Map<String, Object> submission() {
        return Forms.submission("NEW", null, Forms.application(uscc));
    }

    private Desk window(Desk who, String capacity) {
        return who.receiving(open(who, uscc, capacity));
    }

    private static String open(Desk who, String uscc, String capacity) {
        return who.post("/v1/counter-visits", visitor(uscc, capacity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> visitor(String uscc, String capacity) {
        return map(
                "uscc",
                uscc,
                "enterpriseName",
                "海丰县示例化工贸易有限公司",
                "visitor",
                "示例丙",
                "capacity",
                capacity,
                "identitySeen",
                true);
    }

    private static String draft(Desk who) {
        String id = UUID.randomUUID().toString();
        who.request()
                .body(Map.of("kind", "NEW", "form", Map.of()))
                .put("/v1/drafts/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
