package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import onenet.safetyreview.deadline.DeadlineSweep;
import onenet.testkit.AtOnce;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows when a letter, a qualification or a power falls away: once, and it really holds. */
@QuarkusTest
class ConsequenceStoryTest extends OnTheStack {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Inject
    DeadlineSweep sweeper;

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(MONDAY);
    }

    private static void told(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }

    /** What follows for a project, as change, dependant, consequence, day of the law and whether it is open. */
    private static List<String> followed(Story story) {
        return Database.asOwner()
                .column(
                        "SELECT change || ' ' || dependant_kind || ' ' || consequence || ' ' || changed_on || ' ' || coalesce(settled_by, 'OPEN')"
                                + " FROM consequence WHERE project_number = ? ORDER BY number",
                        story.project);
    }

    @Test
    @DisplayName(
            "a letter lapses: heard late, twice and by two at once, its open design review is blocked once, from the day of the law; a new letter lifts it")
    void lapsed() {
        Story story = Story.ofAStore().condition().reviewed();
        MovableClock.setTo(LocalDate.of(2028, 5, 30));
        story.design().accepted();
        String design = story.number;
        MovableClock.setTo(LocalDate.of(2028, 7, 3));
        AtOnce.send(2, turn -> {
            sweeper.sweep();
            return null;
        });
        sweeper.sweep();
        assertThat(followed(story)).containsExactly("CONDITION_LETTER_LAPSED OPEN_DESIGN_REVIEW BLOCK 2028-06-01 OPEN");
        assertThat(story.events()).containsOnlyOnce("consequence-noted");
        assertThat(story.json().getString("openMatters[0].change")).isEqualTo("CONDITION_LETTER_LAPSED");
        assertThat(story.read(story.examiner()).getList("allowedActions")).doesNotContain("EXAMINE");
        told(story.acting(story.examiner(), "examination", Story.examination(true)), "REVIEW_BLOCKED");
        story.condition().reviewed();
        assertThat(followed(story)).containsExactly("CONDITION_LETTER_LAPSED OPEN_DESIGN_REVIEW BLOCK 2028-06-01 CURE");
        story.number = design;
        assertThat(story.events()).endsWith("consequence-settled");
        story.examined().passed();
    }

    @Test
    @DisplayName(
            "a condition letter is rescinded: the open design review stops, the design letter is looked at again, the works may not begin")
    void rescinded() {
        Story story = Story.ofAStore().condition().reviewed();
        String condition = story.number;
        story.design().reviewed();
        String letter = story.number;
        story.changing("II").then().statusCode(200);
        story.design().accepted().examined();
        String open = story.number;
        story.number = condition;
        story.acts(story.decider(), "rescission", Map.of("reason", "违法作出"));
        assertThat(followed(story))
                .containsExactlyInAnyOrder(
                        "CONDITION_LETTER_RESCINDED OPEN_DESIGN_REVIEW BLOCK 2026-06-01 OPEN",
                        "CONDITION_LETTER_RESCINDED DESIGN_LETTER REOPEN 2026-06-01 OPEN",
                        "CONDITION_LETTER_RESCINDED WORKS BLOCK 2026-06-01 OPEN");
        told(story.onProject("works-start", Map.of("startedOn", "2026-06-01")), "WORKS_BLOCKED");
        assertThat(story.projectJson().getList("consequences.open")).containsExactly(true, true, true);
        story.number = open;
        told(
                story.acting(story.decider(), "decision", Map.of("outcome", "PASSED", "grounds", List.of())),
                "REVIEW_BLOCKED");
        story.number = letter;
        upheld(story);
        story.acts(
                story.decider(),
                "block-lifting",
                Map.of("number", story.openMatter("BLOCK"), "reason", "已重新取得条件审查意见书"));
        told(story.acting(story.decider(), "block-lifting", Map.of("number", 1, "reason", "x")), "NOTHING_OPEN");
        assertThat(story.projectJson().getList("consequences.findAll { it.settledBy == 'LIFT' }.settledReason"))
                .containsExactly("已重新取得条件审查意见书");
    }

    /** Built, tried and accepted by its owner today; the story stands at its design letter. */
    private static Story acceptedWorks() {
        Story story = Story.ofAStore().condition().reviewed();
        story.design().reviewed();
        story.onProject("works-start", Map.of("startedOn", "2026-06-01")).then().statusCode(201);
        story.onProject("trial-production", Map.of("from", "2026-06-01", "until", "2026-08-31"))
                .then()
                .statusCode(201);
        return accepts(story);
    }

    private static Story accepts(Story story) {
        Map<String, Object> done =
                Map.of("on", "2026-06-01", "assessorName", "另一示例评价公司", "assessorUscc", Enterprises.next());
        story.onProject("completion-acceptance", done).then().statusCode(201);
        return story;
    }

    private static List<String> ofLicence(Story story) {
        return followed(story).stream()
                .filter(each -> each.contains("OPERATING_LICENCE"))
                .toList();
    }

    @Test
    @DisplayName(
            "a warning for the operating licence stands, and holds nothing up, until whoever decides finds its cause put right")
    void warningLifted() {
        Story story = acceptedWorks();
        story.acts(story.decider(), "rescission", Map.of("reason", "违法作出"));
        assertThat(ofLicence(story)).containsExactly("DESIGN_LETTER_RESCINDED OPERATING_LICENCE WARN 2026-06-01 OPEN");
        assertThat(Database.asOwner()
                        .column(
                                "SELECT string_agg(k, ' ' ORDER BY k) FROM review_case, jsonb_path_query(open_matters, '$[*]') m,"
                                        + " jsonb_object_keys(m) k WHERE case_number = ? AND m ->> 'consequence' = 'WARN'",
                                story.number))
                .as("the shape a move of earlier rows writes too")
                .containsExactly("basis change consequence credential dependant number since");
        long warning = story.openMatter("WARN");
        story.acts(story.decider(), "block-lifting", Map.of("number", warning, "reason", "已重新验收"));
        assertThat(ofLicence(story)).containsExactly("DESIGN_LETTER_RESCINDED OPERATING_LICENCE WARN 2026-06-01 LIFT");
        assertThat(story.events()).endsWith("consequence-settled");
        assertThat(story.json().getList("openMatters.consequence")).doesNotContain("WARN");
    }

    @Test
    @DisplayName(
            "a warning for the operating licence ends of itself when the works are accepted again by letters that stand, not before")
    void warningCured() {
        Story story = acceptedWorks();
        story.acts(story.decider(), "rescission", Map.of("reason", "违法作出"));
        told(
                story.onProject(
                        "completion-acceptance",
                        Map.of("on", "2026-06-01", "assessorName", "示例", "assessorUscc", Enterprises.next())),
                "WORKS_BLOCKED");
        story.design().reviewed();
        assertThat(ofLicence(story)).containsExactly("DESIGN_LETTER_RESCINDED OPERATING_LICENCE WARN 2026-06-01 OPEN");
        accepts(story);
        assertThat(ofLicence(story)).containsExactly("DESIGN_LETTER_RESCINDED OPERATING_LICENCE WARN 2026-06-01 CURE");
    }

    private static void upheld(Story story) {
        Map<String, Object> stands = Map.of("number", story.openMatter("REOPEN"), "reason", "经复核继续有效");
        String fresh = Tokens.officer("second-look", Story.HAIFENG, "decision-maker");
        assertThat(waiting(fresh, story.number)).contains(story.number);
        assertThat(waiting(story.decider(), story.number)).doesNotContain(story.number);
        story.acting(story.decider(), "letter-confirmation", stands)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        assertThat(story.read(story.decider()).getList("allowedActions")).doesNotContain("UPHOLD");
        story.acts(fresh, "letter-confirmation", stands);
        assertThat(waiting(fresh, story.number)).doesNotContain(story.number);
        told(story.acting(fresh, "letter-confirmation", stands), "NOTHING_OPEN");
        assertThat(story.events()).endsWith("consequence-settled");
    }

    private static List<String> waiting(String officer, String number) {
        return Story.request(officer)
                .queryParam("waiting", "ME")
                .queryParam("q", number)
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.caseNumber");
    }

    @Test
    @DisplayName(
            "an assessor's qualification is revoked: what he assessed stops, what he had assessed is looked at again")
    void assessor() {
        Story open = Story.ofAStore().condition().accepted();
        Story passed = Story.ofAStore();
        passed.content.put("assessor", open.content.get("assessor"));
        passed.condition().reviewed();
        Register register = new Register(open.bodyOf("assessor"), "ASSESSOR", "2030-12-31");
        register.enter();
        register.revoke("2026-05-29");
        assertThat(followed(open))
                .containsExactly("ASSESSOR_QUALIFICATION_REVOKED OPEN_CONDITION_REVIEW BLOCK 2026-05-29 OPEN");
        assertThat(followed(passed))
                .containsExactly("ASSESSOR_QUALIFICATION_REVOKED CONDITION_LETTER REOPEN 2026-05-29 OPEN");
        told(open.acting(open.examiner(), "examination", Story.examination(true)), "REVIEW_BLOCKED");
        open.acts(open.applicant(), "withdrawal", Map.of("reason", "x"));
        passed.acts(passed.decider(), "rescission", Map.of("reason", "评价机构不具备资质"));
        assertThat(followed(open))
                .containsExactly("ASSESSOR_QUALIFICATION_REVOKED OPEN_CONDITION_REVIEW BLOCK 2026-05-29 END");
        assertThat(followed(passed))
                .containsExactly("ASSESSOR_QUALIFICATION_REVOKED CONDITION_LETTER REOPEN 2026-05-29 END");
    }

    @Test
    @DisplayName(
            "an assessor is taken out of the register: his past work stands, also what is open; only what comes after is stopped")
    void retired() {
        Story open = Story.ofAStore().condition().accepted();
        Story passed = Story.ofAStore();
        passed.content.put("assessor", open.content.get("assessor"));
        passed.condition().reviewed();
        Register register = new Register(open.bodyOf("assessor"), "ASSESSOR", "2030-12-31");
        register.enter();
        register.retire();
        MovableClock.setTo(LocalDate.of(2026, 6, 2));
        Story after = Story.ofAStore();
        after.content.put("assessor", open.content.get("assessor"));
        after.condition();
        assertThat(followed(open)).isEmpty();
        assertThat(followed(passed)).isEmpty();
        assertThat(followed(after)).containsExactly("ASSESSOR_RETIRED OPEN_CONDITION_REVIEW BLOCK 2026-06-01 OPEN");
        register.revoke("2026-06-02");
        assertThat(followed(passed))
                .containsExactly("ASSESSOR_QUALIFICATION_REVOKED CONDITION_LETTER REOPEN 2026-06-02 OPEN");
        assertThat(followed(after))
                .as("lifting the one leaves the other")
                .containsExactlyInAnyOrder(
                        "ASSESSOR_RETIRED OPEN_CONDITION_REVIEW BLOCK 2026-06-01 OPEN",
                        "ASSESSOR_QUALIFICATION_REVOKED OPEN_CONDITION_REVIEW BLOCK 2026-06-02 OPEN");
    }

    @Test
    @DisplayName(
            "who assessed what a letter passed stands with the letter, also after the project has another assessor")
    void whoseWork() {
        Story passed = Story.ofAStore().condition().reviewed();
        String before = passed.bodyOf("assessor");
        Register register = new Register(before, "ASSESSOR", "2030-12-31");
        register.enter();
        Story other = Story.ofAStore();
        passed.content.put("assessor", other.content.get("assessor"));
        passed.changing("III").then().statusCode(200);
        assertThat(passed.json().getString("letter.workBy")).isEqualTo(before);
        Register later = new Register(passed.bodyOf("assessor"), "ASSESSOR", "2030-12-31");
        later.enter();
        later.revoke("2026-06-01");
        assertThat(followed(passed)).as("it assessed nothing that was passed").isEmpty();
        register.revoke("2026-06-01");
        assertThat(followed(passed))
                .containsExactly("ASSESSOR_QUALIFICATION_REVOKED CONDITION_LETTER REOPEN 2026-06-01 OPEN");
    }

    @Test
    @DisplayName(
            "a designer's qualification ends by time: what was handed in before goes on, what comes after is blocked, and renewed it goes on")
    void designer() {
        Story before = Story.ofAStore().condition().reviewed();
        Register register = new Register(before.bodyOf("designer"), "DESIGNER", "2026-06-02");
        register.enter();
        Story after = Story.ofAStore();
        after.content.put("designer", before.content.get("designer"));
        after.condition().reviewed();
        before.design();
        MovableClock.setTo(LocalDate.of(2026, 6, 4));
        sweeper.sweep();
        sweeper.sweep();
        after.design().accepted();
        assertThat(followed(before)).isEmpty();
        assertThat(followed(after))
                .containsExactly("DESIGNER_QUALIFICATION_ENDED OPEN_DESIGN_REVIEW BLOCK 2026-06-03 OPEN");
        told(after.acting(after.examiner(), "examination", Story.examination(true)), "REVIEW_BLOCKED");
        register.amend("2030-12-31");
        register.approve();
        assertThat(followed(after))
                .containsExactly("DESIGNER_QUALIFICATION_ENDED OPEN_DESIGN_REVIEW BLOCK 2026-06-03 CURE");
        after.examined();
    }

    @Test
    @DisplayName("traps 30, L21: a power is recalled: the reviews under way by it are told of it, once")
    void recalled() {
        MovableClock.setTo(LocalDate.of(2024, 4, 29));
        Story story = Story.ofAStore();
        story.content.put("site", "441581");
        story.content.put("boundary", Story.boundary(115.60, 22.95));
        story.content.put(
                "chemicals", List.of(Map.of("cas", "67-64-1", "name", "丙酮", "tonnes", 500, "produced", false)));
        story.condition().accepted();
        MovableClock.setTo(LocalDate.of(2024, 5, 6));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(followed(story)).containsExactly("POWER_RECALLED OPEN_CONDITION_REVIEW WARN 2024-05-01 TELL");
        assertThat(story.events()).containsOnlyOnce("consequence-noted");
        story.examined().passed();
    }

    @Test
    @DisplayName("what is settled stays settled, and what was entered is not entered twice, whoever writes the rows")
    void rows() {
        Story story = Story.ofAStore().withoutGround();
        story.acts(story.decider(), "block-lifting", Map.of("number", story.openMatter("BLOCK"), "reason", "已处理"));
        assertThatThrownBy(() -> Database.asApplication()
                        .run(
                                "UPDATE consequence SET settled_reason = 'x' WHERE settled_by = 'LIFT' AND project_number = ?",
                                story.project))
                .hasMessageContaining("is settled");
        String again =
                "INSERT INTO consequence (status, change, credential, credential_name, changed_on, dependant_kind, dependant, consequence, basis,"
                        + " project_number, case_number, noted_on) SELECT 'OPEN', change, credential, credential_name, changed_on, dependant_kind, dependant,"
                        + " consequence, basis, project_number, case_number, noted_on FROM consequence WHERE project_number = ?";
        assertThatThrownBy(() -> Database.asApplication().run(again, story.project))
                .hasMessageContaining("duplicate");
    }

    /** A body of the register and the officers who keep it. */
    private record Register(String uscc, String kind, String until) {

        private static final String WRITER = Tokens.officer("b-writer", Story.CITY, "intake-officer");
        private static final String APPROVER = Tokens.officer("b-approver", Story.CITY, "decision-maker");

        private static Map<String, Object> entry(String kind, String until) {
            return Map.of(
                    "name",
                    "示例机构",
                    "kind",
                    kind,
                    "scope",
                    List.of("石化"),
                    "qualification",
                    "甲级",
                    "number",
                    "J-1",
                    "until",
                    until);
        }

        private String thing() {
            return "/v1/intermediary-bodies/" + uscc;
        }

        private String tag() {
            return Story.request(WRITER).get(thing()).header("ETag");
        }

        void enter() {
            Story.request(WRITER)
                    .contentType("application/json")
                    .body(Map.of("uscc", uscc, "entry", entry(kind, until)))
                    .post("/v1/intermediary-bodies")
                    .then()
                    .statusCode(201);
            approve();
        }

        void approve() {
            Story.request(APPROVER)
                    .header("If-Match", tag())
                    .contentType("application/json")
                    .post(thing() + "/approval")
                    .then()
                    .statusCode(201);
        }

        void amend(String longer) {
            Story.request(WRITER)
                    .header("If-Match", tag())
                    .contentType("application/json")
                    .body(entry(kind, longer))
                    .put(thing())
                    .then()
                    .statusCode(200);
        }

        void revoke(String on) {
            Story.request(APPROVER)
                    .header("If-Match", tag())
                    .contentType("application/json")
                    .body(Map.of("on", on, "paper", "示例撤决〔2026〕1号", "reason", "资质条件不再具备"))
                    .post(thing() + "/revocation")
                    .then()
                    .statusCode(201);
        }

        void retire() {
            Story.request(WRITER)
                    .header("If-Match", tag())
                    .contentType("application/json")
                    .delete(thing())
                    .then()
                    .statusCode(200);
        }
    }
}
