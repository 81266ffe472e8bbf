package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import onenet.planfiling.deadline.DeadlineSweep;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a filed plan (Order 88 Art. 33–37). */
@QuarkusTest
class UpkeepTrapTest extends OnTheStack {

    @Inject
    DeadlineSweep sweeper;

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    @DisplayName(
            "Trap 42: a new phone list is archived as a version; the filing stands, and the library reads the new words")
    void smallEdit() {
        Story story = filed();
        story.acts(
                story.applicant(),
                "plan-versions",
                Map.of("version", "2026-2", "changes", List.of("CONTACTS"), "text", "新增值班电话，蓝色示例楼"));
        assertThat(story.json().getString("registration.standing")).isEqualTo("IN_FORCE");
        assertThat(story.json().getString("filing.plan.version")).isEqualTo("2026-2");
        assertThat(story.read("/history").getList("versions.label", String.class))
                .containsExactly("2026-1", "2026-2");
        assertThat(story.events()).endsWith("plan-filed", "version-archived");
        Story.request(Story.officer())
                .queryParam("q", "蓝色示例楼")
                .queryParam("unit", story.uscc)
                .get("/v1/plans")
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMAND_AND_DUTIES", "RESPONSE_PROCEDURE", "MAIN_MEASURES", "RESPONSE_LEVELS"})
    @DisplayName("Trap 42: a change of command, procedure, measures or response levels must be filed anew, once told")
    void refiling(String change) {
        Story story = filed();
        story.acts(
                story.applicant(),
                "plan-versions",
                Map.of("version", "2026-2", "changes", List.of("CONTACTS", change)));
        assertThat(story.json().getString("registration.standing")).isEqualTo("REFILING_REQUIRED");
        assertThat(story.json().getString("filing.plan.version"))
                .as("the filed plan stays what was filed")
                .isEqualTo("2026-1");
        assertThat(story.read("/history").getList("versions.filed", Boolean.class))
                .containsExactly(true, false);
        assertThat(story.events()).endsWith("refiling-required", "filing-standing-changed");
    }

    @Test
    @DisplayName(
            "Trap L12: a revised command chain published on a Monday is to be filed anew twenty working days later; the unit is reminded, the old filing stands")
    void refilingTerm() {
        MovableClock.setTo(LocalDate.of(2026, 11, 2));
        Story story = filed();
        MovableClock.setTo(LocalDate.of(2026, 11, 18));
        Map<String, Object> revision = new HashMap<>(
                Map.of("version", "2026-2", "changes", List.of("COMMAND_AND_DUTIES"), "publishedOn", "2026-11-19"));
        story.acting(story.applicant(), "plan-versions", revision)
                .then()
                .statusCode(422)
                .body("code", equalTo("DATE_NOT_POSSIBLE"));
        revision.put("publishedOn", "2026-11-16");
        story.acts(story.applicant(), "plan-versions", revision);
        assertThat(story.json().getString("registration.refileBy")).isEqualTo("2026-12-14");
        revision.putAll(Map.of("version", "2026-3", "publishedOn", "2026-11-18"));
        story.acts(story.applicant(), "plan-versions", revision);
        assertThat(story.json().getString("registration.refileBy"))
                .as("the first was not filed either")
                .isEqualTo("2026-12-14");
        MovableClock.setTo(LocalDate.of(2026, 12, 6));
        sweeper.sweep();
        assertThat(story.events()).doesNotContain("refiling-due");
        MovableClock.setTo(LocalDate.of(2026, 12, 7));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(story.events()).filteredOn("refiling-due"::equals).hasSize(1);
        Story.request(story.applicant()).get("/v1/duties/2026").then().body("items[0].refileBy", equalTo("2026-12-14"));
        String older = story.number;
        assertThat(story.json().getString("status")).isEqualTo("FILED");
        story.again().filed();
        story.number = older;
        assertThat(story.json().getString("registration.standing")).isEqualTo("REPLACED");
    }

    @Test
    @DisplayName(
            "drills belong to the unit: a new filing does not undo them, and the half it was first filed in owes none")
    void drillsOfTheUnit() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
        Story story = filed();
        MovableClock.setTo(LocalDate.of(2026, 7, 20));
        assertThat(story.read("/history").getList("periods.period", String.class))
                .containsExactly("2026H2");
        story.acts(story.applicant(), "drills", drill("2026-07-20"));
        story.again().filed();
        MovableClock.setTo(LocalDate.of(2026, 12, 10));
        sweeper.sweep();
        assertThat(story.events()).doesNotContain("drill-due");
        assertThat(story.read("/history").getList("periods.satisfied", Boolean.class))
                .containsExactly(true);
        assertThat(duties(story)).containsExactly("NOT_OWED", "DONE");
    }

    @Test
    @DisplayName(
            "Trap 42: filed anew, the new filing takes the older one's place; the older is in the archive, not in the library")
    void replaced() {
        Story story = filed();
        String older = story.number;
        story.again().filed();
        String newer = story.number;
        story.number = older;
        assertThat(story.json().getString("registration.standing")).isEqualTo("REPLACED");
        assertThat(story.events()).endsWith("filing-standing-changed");
        story.acting(story.applicant(), "plan-versions", Map.of("version", "x", "changes", List.of("WORDING")))
                .then()
                .statusCode(409);
        Story.request(Story.officer())
                .queryParam("unit", story.uscc)
                .get("/v1/plans")
                .then()
                .body("items.caseNumber", equalTo(List.of(newer)));
        Map<String, Object> form = story.form();
        form.put("replaces", older);
        story.submitting(form).then().statusCode(422).body("code", equalTo("FILING_NOT_REPLACEABLE"));
    }

    @Test
    @DisplayName("Trap 43: three years on the filing has not expired; the reminder is for the evaluation, and once")
    void evaluation() {
        Story story = filed(Story.ofAStorageTrader().withMaterials().with("review-opinion"));
        assertThat(story.json().getString("registration.evaluationDueOn")).isEqualTo("2029-03-02");
        MovableClock.setTo(LocalDate.of(2028, 12, 1));
        sweeper.sweep();
        assertThat(story.events()).doesNotContain("evaluation-due");
        MovableClock.setTo(LocalDate.of(2028, 12, 4));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(story.events()).filteredOn("evaluation-due"::equals).hasSize(1);
        MovableClock.setTo(LocalDate.of(2029, 3, 3));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(story.json().getString("status")).isEqualTo("FILED");
        assertThat(story.json().getString("registration.standing")).isEqualTo("EVALUATION_OVERDUE");
        assertThat(story.events()).filteredOn("filing-standing-changed"::equals).hasSize(1);
        story.acts(story.applicant(), "evaluations", evaluation("2029-03-03", "FIT"));
        assertThat(story.json().getString("registration.standing")).isEqualTo("IN_FORCE");
        assertThat(story.json().getString("registration.evaluationDueOn")).isEqualTo("2032-03-03");
    }

    @Test
    @DisplayName("Trap 43: only an evaluation that says so leads to a new filing")
    void evaluationSaysRefile() {
        Story story = filed(Story.ofAStorageTrader().withMaterials().with("review-opinion"));
        story.acts(story.applicant(), "evaluations", evaluation("2026-03-09", "SMALL_REVISION"));
        assertThat(story.json().getString("registration.standing")).isEqualTo("IN_FORCE");
        story.acts(story.applicant(), "evaluations", evaluation("2026-03-09", "REFILING"));
        assertThat(story.json().getString("registration.standing")).isEqualTo("REFILING_REQUIRED");
        assertThat(story.events()).endsWith("evaluation-reported", "filing-standing-changed");
        story.acting(story.applicant(), "evaluations", evaluation("2026-03-10", "FIT"))
                .then()
                .statusCode(422);
        Story trader = filed();
        trader.acting(trader.applicant(), "evaluations", evaluation("2026-03-09", "FIT"))
                .then()
                .statusCode(409)
                .body("code", equalTo("EVALUATION_NOT_OWED"));
    }

    @Test
    @DisplayName("Trap 44: one drill in January and one in December satisfy both halves; two in spring do not")
    void drills() {
        MovableClock.setTo(LocalDate.of(2025, 12, 29));
        Story both = Story.ofATrader().withMaterials();
        both.plan.put("publishedOn", "2025-12-29");
        both.submitted().filed();
        Story spring = Story.ofATrader().withMaterials();
        spring.plan.put("publishedOn", "2025-12-29");
        spring.submitted().filed();
        MovableClock.setTo(LocalDate.of(2026, 12, 10));
        both.acts(both.applicant(), "drills", drill("2026-01-20"))
                .acts(both.applicant(), "drills", drill("2026-12-10"));
        spring.acts(spring.applicant(), "drills", drill("2026-03-20"))
                .acts(spring.applicant(), "drills", drill("2026-04-20"));
        assertThat(both.read("/history").getList("periods.satisfied", Boolean.class))
                .containsExactly(true, true);
        assertThat(spring.read("/history").getList("periods.satisfied", Boolean.class))
                .containsExactly(true, false);
        assertThat(duties(both)).containsExactly("DONE", "DONE");
        assertThat(duties(spring)).containsExactly("DONE", "OPEN");
        sweeper.sweep();
        sweeper.sweep();
        assertThat(both.events()).doesNotContain("drill-due");
        assertThat(spring.events()).filteredOn("drill-due"::equals).hasSize(1);
        MovableClock.setTo(LocalDate.of(2027, 1, 4));
        assertThat(spring.read("/history").getList("periods.overdue", Boolean.class))
                .containsExactly(false, true, false);
        assertThat(duties(spring)).containsExactly("DONE", "OVERDUE");
    }

    /** The office's yearly report, read from just before this unit's line. */
    private static List<String> duties(Story story) {
        var line = Story.request(Story.officer())
                .queryParam("cursor", story.number.substring(0, story.number.length() - 2))
                .queryParam("limit", 1)
                .get("/v1/duties/2026")
                .then()
                .statusCode(200)
                .body("items[0].caseNumber", equalTo(story.number))
                .body("items[0].evaluation", equalTo("NOT_OWED"))
                .extract()
                .jsonPath();
        return List.of(line.getString("items[0].firstHalfDrill"), line.getString("items[0].secondHalfDrill"));
    }

    @Test
    @DisplayName("a copy goes to the counties a pipeline crosses: they read it once it is filed, and cannot act on it")
    void copies() {
        Story story = Story.ofATrader().withMaterials();
        story.plan.put("crossedCounties", List.of("441523"));
        story.submitted();
        String luhe = Tokens.officer("luhe-intake", "441523", "intake-officer");
        Story.request(luhe).get("/v1/cases/" + story.number).then().statusCode(404);
        story.filed();
        Story.request(luhe)
                .get("/v1/cases/" + story.number)
                .then()
                .statusCode(200)
                .body("allowedActions", hasSize(0));
        Story.request(luhe)
                .queryParam("unit", story.uscc)
                .get("/v1/plans")
                .then()
                .body("items", hasSize(1));
        Story.request(Tokens.officer("lufeng-intake", "441581", "intake-officer"))
                .queryParam("unit", story.uscc)
                .get("/v1/plans")
                .then()
                .body("items", hasSize(0));
        story.acting(luhe, "filing", null).then().statusCode(403).body("code", equalTo("OUTSIDE_JURISDICTION"));
    }

    @Test
    @DisplayName(
            "a filed plan stands in the list of every county it crosses, marked as a copy; in no list of other counties")
    void copiesInTheWorklist() {
        Story story = Story.ofATrader().withMaterials();
        story.plan.put("crossedCounties", List.of("441523", "441521"));
        story.submitted();
        assertThat(listed("441523", story)).isEmpty();
        story.filed();
        assertThat(listed("441523", story)).containsExactly(true);
        assertThat(listed("441521", story)).containsExactly(false);
        assertThat(listed("441581", story)).isEmpty();
    }

    @Test
    @DisplayName("a county's own filings and its copies come in one order, page by page, each once")
    void copiesPageByPage() {
        Story open = Story.ofATrader().withMaterials();
        open.unit.put("site", "441581");
        open.submitted();
        Story crossing = Story.ofATrader().withMaterials();
        crossing.plan.put("crossedCounties", List.of("441581"));
        crossing.submitted().filed();
        List<String> numbers = new ArrayList<>();
        String cursor = null;
        do {
            var request = Story.request(Tokens.officer("lufeng-intake", "441581", "intake-officer"))
                    .queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/cases")
                    .jsonPath();
            numbers.addAll(page.getList("items.caseNumber", String.class));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(numbers).doesNotHaveDuplicates().containsSubsequence(open.number, crossing.number);
    }

    /** Whether each line of the plan in the office's list is a copy. */
    private static List<Boolean> listed(String office, Story story) {
        List<Boolean> lines = new ArrayList<>();
        String cursor = "9999-12-31~" + story.number.substring(0, story.number.length() - 2);
        for (String from : List.of("0001-01-01~", cursor)) {
            var page = Story.request(Tokens.officer("intake-" + office, office, "intake-officer"))
                    .queryParam("cursor", from)
                    .queryParam("limit", 100)
                    .get("/v1/cases")
                    .jsonPath();
            lines.addAll(page.getList("items.findAll { it.caseNumber == '" + story.number + "' }.copy", Boolean.class));
        }
        return lines.stream().distinct().toList();
    }

    @Test
    @DisplayName("a unit reads what its own plans owe, and of nobody else's")
    void ownDuties() {
        Story mine = filed();
        filed();
        Story.request(mine.applicant())
                .get("/v1/duties/2026")
                .then()
                .statusCode(200)
                .body("items.caseNumber", equalTo(List.of(mine.number)))
                .body("items[0].planTitle", equalTo("示例化工贸易生产安全事故应急预案"));
    }

    @Test
    @DisplayName("a unit that no longer does what the plan was for takes it out of the register; it ends for good")
    void cancelled() throws Exception {
        Story story = filed();
        story.acts(story.applicant(), "cancellation", Map.of("reason", "停止经营"));
        assertThat(story.json().getString("registration.standing")).isEqualTo("CANCELLED");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Database.asApplication()
                        .run("UPDATE filing_case SET standing = 'IN_FORCE' WHERE case_number = ?", story.number))
                .hasMessageContaining("has ended");
    }

    @Test
    @DisplayName("nothing is reported of a plan that is not filed")
    void notFiled() {
        Story story = Story.ofATrader().withMaterials().submitted();
        story.acting(story.applicant(), "drills", drill("2026-03-09"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_FILED"));
    }

    static Map<String, Object> drill(String day) {
        return Map.of("heldOn", day, "kind", "SPECIAL", "title", "甲醇泄漏演练", "evaluation", "处置及时，示例");
    }

    static Map<String, Object> evaluation(String day, String conclusion) {
        return Map.of("evaluatedOn", day, "conclusion", conclusion, "report", "评估报告，示例");
    }

    private static Story filed() {
        return filed(Story.ofATrader().withMaterials());
    }

    private static Story filed(Story story) {
        return story.submitted().filed();
    }
}
