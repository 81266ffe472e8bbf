package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import onenet.safetyreview.deadline.DeadlineSweep;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps of the law, each as a story. */
@QuarkusTest
class ReviewTrapTest extends OnTheStack {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Inject
    DeadlineSweep sweeper;

    private static void told(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    @DisplayName(
            "from the project to both letters; the chain shows on the project, and the county acts in the city's name (trap 31)")
    void chain() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().condition();
        assertThat(story.number).startsWith("AS-441521-2026-");
        assertThat(story.project).startsWith("XM-441521-2026-");
        assertThat(story.json().getString("authority.inNameOf")).isEqualTo(Story.CITY);
        assertThat(story.json().getString("authority.mode")).isEqualTo("DELEGATED");
        story.reviewed();
        assertThat(story.json().getString("letter.letterNumber")).contains("安条审字〔2026〕");
        assertThat(story.json().getString("letter.inNameOf")).isEqualTo(Story.CITY);
        assertThat(story.json().getString("letter.lastDay")).isEqualTo("2028-05-31");
        assertThat(story.events()).endsWith("case-examined", "case-decided", "letter-issued");
        assertThat(story.projectJson().getString("awaits")).isEqualTo("DESIGN");
        story.design().reviewed();
        assertThat(story.projectJson().getList("letters.kind")).containsExactly("CONDITION", "DESIGN");
        assertThat(story.projectJson().getString("awaits")).isNull();
    }

    @Test
    @DisplayName("trap 32: a project with a key process is the city's, although its county is entrusted")
    void keyProcess() {
        MovableClock.setTo(MONDAY);
        assertThat(Story.ofAKeyProcess().condition().office()).isEqualTo(Story.CITY);
        assertThat(Story.ofAStore().condition().office()).isEqualTo(Story.HAIFENG);
    }

    @ParameterizedTest(name = "approved by {0}, crossing {1}, port {2}: {3}")
    @DisplayName("a project of another level is told where to go, and no case is opened")
    @CsvSource({
        "STATE_COUNCIL,               false, false, REVIEWED_BY_NATION",
        "CITY,                        true,  false, REVIEWED_BY_NATION",
        "STATE_INVESTMENT_DEPARTMENT, false, false, REVIEWED_BY_PROVINCE",
        "CITY,                        false, true,  REVIEWED_BY_PORT",
    })
    void elsewhere(String approver, boolean crosses, boolean port, String code) {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore();
        story.content.put(
                "approval", Map.of("approver", approver, "number", "1", "crossesProvince", crosses, "port", port));
        told(story.registered().submittingCondition(), 422, code);
        assertThat(story.projectJson().getList("reviews")).isEmpty();
    }

    @Test
    @DisplayName("trap 35: no design review without a condition letter; the system looks for it and opens no case")
    void designFirst() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().registered();
        told(story.submittingDesign(), 422, "CONDITION_LETTER_MISSING");
        story.condition().reviewed();
        MovableClock.setTo(LocalDate.of(2028, 6, 1));
        told(story.submittingDesign(), 422, "CONDITION_LETTER_MISSING");
    }

    @Test
    @DisplayName(
            "trap 36: not started by its last day the letter has lapsed from the next day, whenever the sweep comes; started, it stays")
    void lapse() {
        MovableClock.setTo(MONDAY);
        Story idle = Story.ofAStore().condition().reviewed();
        Story built = Story.ofAStore().condition().reviewed();
        String letterCase = built.number;
        built.design().reviewed();
        MovableClock.setTo(LocalDate.of(2028, 5, 30));
        built.onProject("works-start", Map.of("startedOn", "2028-05-30")).then().statusCode(201);
        MovableClock.setTo(LocalDate.of(2028, 7, 1));
        assertThat(idle.json().getString("letter.status")).isEqualTo("LAPSED");
        sweeper.sweep();
        assertThat(idle.json().getString("letter.since")).isEqualTo("2028-06-01");
        assertThat(idle.events()).endsWith("letter-standing-changed");
        built.number = letterCase;
        assertThat(built.json().getString("letter.status")).isEqualTo("STARTED");
        told(idle.submittingDesign(), 422, "CONDITION_LETTER_MISSING");
        idle.condition().reviewed();
        idle.design();
    }

    @Test
    @DisplayName("trap 1: silent past the fifth working day, accepted from the day of receipt")
    void silence() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().condition();
        MovableClock.setTo(LocalDate.of(2026, 6, 9));
        told(
                story.acting(story.intake(), "correction-notices", Acts.correction("2026-06-20", "safety-assessment")),
                409,
                "INTAKE_TERM_OVER");
        sweeper.sweep();
        assertThat(story.json().getString("acceptedOn")).isEqualTo("2026-06-01");
        assertThat(story.json().getBoolean("acceptedBySilence")).isTrue();
    }

    @Test
    @DisplayName("traps 2, 3: one notice; not accepted before the last paper it names is in")
    void correction() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().conditionWith("safety-assessment");
        told(story.acting(story.intake(), "acceptance", null), 409, "MATERIALS_INCOMPLETE");
        JsonPath lacking = story.read(story.intake());
        assertThat(lacking.getList("allowedActions")).doesNotContain("ACCEPT").contains("REQUEST_CORRECTION");
        assertThat(lacking.getString("checklist.find { it.material == 'application-form' }.state"))
                .isEqualTo("FORM");
        assertThat(lacking.getList("checklist.findAll { it.state == 'MISSING' }.material"))
                .containsExactlyInAnyOrder("project-approval", "business-licence");
        told(
                story.acting(story.intake(), "correction-notices", Acts.correction("2026-06-20", "sds")),
                422,
                "MATERIAL_NOT_IN_ITEM");
        story.acts(
                story.intake(),
                "correction-notices",
                Acts.correction("2026-06-20", "project-approval", "business-licence"));
        assertThat(story.json().getString("correctionNotice.issuedBy")).isNull();
        assertThat(Database.asOwner()
                        .column(
                                "SELECT data #>> '{asked,0,material}' FROM case_event WHERE subject = ? AND type = 'safetyreview.correction-requested.v1'",
                                story.number))
                .containsExactly("project-approval");
        told(
                story.acting(story.intake(), "correction-notices", Acts.correction("2026-06-20", "project-approval")),
                409,
                "CORRECTION_ALREADY_REQUESTED");
        story.acts(story.applicant(), "corrections", Acts.materials(story, "project-approval"));
        assertThat(story.json().getString("status")).isEqualTo("CORRECTION_REQUESTED");
        told(
                story.acting(story.applicant(), "corrections", Acts.materials(story, "safety-assessment")),
                422,
                "CORRECTION_NOT_ASKED");
        MovableClock.setTo(LocalDate.of(2026, 6, 4));
        story.acts(story.applicant(), "corrections", Acts.materials(story, "business-licence"));
        MovableClock.setTo(LocalDate.of(2026, 6, 5));
        assertThat(story.accepted().json().getString("acceptedOn")).isEqualTo("2026-06-04");
    }

    @Test
    @DisplayName("what the notice named never came: not accepted, after its last day and not before")
    void notSupplied() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().conditionWith("safety-assessment");
        story.acts(story.intake(), "correction-notices", Acts.correction("2026-06-20", "business-licence"));
        Map<String, Object> body = Map.of("kind", "NOT_SUPPLIED", "reason", "逾期未补正");
        told(story.acting(story.intake(), "non-acceptance", body), 409, "CORRECTION_TERM_RUNNING");
        MovableClock.setTo(LocalDate.of(2026, 6, 22));
        told(
                story.acting(story.intake(), "non-acceptance", Map.of("kind", "OTHER_AUTHORITY", "reason", "x")),
                422,
                "DECLINE_CONTRADICTS");
        story.acts(story.intake(), "non-acceptance", body);
        assertThat(story.json().getString("nonAcceptance.clause")).isEqualTo("N-NOT-SUPPLIED");
    }

    @Test
    @DisplayName(
            "trap 30: recalled before acceptance the power is gone, and the right office is named; accepted before, the case is finished")
    void recall() {
        MovableClock.setTo(LocalDate.of(2024, 4, 29));
        Story early = hazardInLufeng().condition();
        Story late = hazardInLufeng().condition();
        assertThat(early.office()).isEqualTo("441581");
        early.accepted();
        MovableClock.setTo(LocalDate.of(2024, 5, 6));
        told(late.acting(late.intake(), "acceptance", null), 422, "POWER_GONE");
        late.acts(late.intake(), "non-acceptance", Map.of("kind", "OTHER_AUTHORITY", "reason", "已收回"));
        assertThat(late.json().getString("nonAcceptance.rightOffice")).contains("汕尾市应急管理局");
        early.examined().passed();
        // trap L21: the paper of the recall leaves the design with who gave the letter
        early.design();
        assertThat(early.office()).isEqualTo("441581");
        assertThat(hazardInLufeng().condition().office()).isEqualTo(Story.CITY);
    }

    private static Story hazardInLufeng() {
        Story story = Story.ofAStore();
        story.content.put("site", "441581");
        story.content.put("boundary", Story.boundary(115.60, 22.95));
        story.content.put(
                "chemicals", List.of(Map.of("cas", "67-64-1", "name", "丙酮", "tonnes", 500, "produced", false)));
        return story;
    }

    @Test
    @DisplayName("trap 51: who examined does not decide, also under another role; who accepted does not either")
    void fourEyes() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().condition();
        String both = Tokens.officer("both", Story.HAIFENG, "intake-officer", "examiner", "decision-maker");
        story.acts(both, "acceptance", null).acts(both, "examination", Story.examination(true));
        told(story.acting(both, "decision", Map.of("outcome", "PASSED", "grounds", List.of())), 403, "FOUR_EYES");
        assertThat(story.read(both).getList("allowedActions")).doesNotContain("PASS", "REFUSE");
        story.passed();
    }

    @Test
    @DisplayName(
            "traps 31, 53: a refusal names its clauses and the remedy against the city, in whose name the county acts")
    void refusal() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().condition().accepted();
        told(story.acting(story.examiner(), "examination", withGrounds(false, List.of())), 422, "GROUNDS_MISSING");
        told(
                story.acting(
                        story.examiner(),
                        "examination",
                        withGrounds(false, List.of(Map.of("clause", "A19-1", "reason", "x")))),
                422,
                "CLAUSE_UNKNOWN");
        story.acts(story.examiner(), "examination", Story.examination(false));
        told(
                story.acting(story.decider(), "decision", Map.of("outcome", "PASSED", "grounds", List.of())),
                409,
                "EXAMINATION_CONTRADICTS");
        story.acts(
                story.decider(),
                "decision",
                Map.of("outcome", "REFUSED", "grounds", List.of(Map.of("clause", "A13-1", "reason", "漏项"))));
        assertThat(story.json().getString("decision.remedyZh")).contains("汕尾市人民政府", "汕尾市应急管理局", "60日", "6个月");
        assertThat(story.json().getString("decision.by")).isNull();
        assertThat(story.json().getString("letter")).isNull();
        // put right, he may apply again (Art. 13)
        story.condition();
    }

    private static Map<String, Object> withGrounds(boolean pass, List<?> grounds) {
        return Map.of(
                "proposesPass",
                pass,
                "summary",
                "x",
                "grounds",
                grounds,
                "wideEffect",
                false,
                "majorPublicInterest",
                false,
                "majorRightsOfOthers",
                false,
                "complex",
                false);
    }

    @Test
    @DisplayName("a place nearer than its standard allows is not proposed to pass")
    void tooNear() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore();
        story.content.put("surroundings", List.of(Story.place(299)));
        story.condition().accepted();
        told(story.acting(story.examiner(), "examination", Story.examination(true)), 409, "EXAMINATION_CONTRADICTS");
    }

    @Test
    @DisplayName(
            "trap L1: received before the law changed, decided after it: its clause may be cited, and the limit is not lengthened")
    void newLaw() {
        MovableClock.setTo(LocalDate.of(2026, 4, 20));
        Story story = Story.ofAStore().condition().accepted();
        String due = story.json().getString("dueOn");
        assertThat(due).isEqualTo("2026-06-04");
        List<?> park = List.of(Map.of("clause", "C-PARK", "reason", "不在园区"));
        told(story.acting(story.examiner(), "examination", withGrounds(false, park)), 422, "CLAUSE_UNKNOWN");
        MovableClock.setTo(MONDAY);
        story.acts(story.examiner(), "examination", withGrounds(false, park));
        story.acts(story.decider(), "decision", Map.of("outcome", "REFUSED", "grounds", park));
        assertThat(story.json().getString("rulesOfReceipt")).isEqualTo("1");
        assertThat(story.json().getString("rulesOfDecision")).isEqualTo("2");
    }

    @Test
    @DisplayName(
            "trap 9: the design is extended once, by no more than ten, before the base period ends; the condition review never")
    void extension() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().condition().accepted();
        Map<String, Object> ten = Map.of("days", 10, "notice", "延长1号", "reason", "复杂");
        told(story.acting(story.decider(), "extension", ten), 409, "EXTENSION_NOT_POSSIBLE");
        story.examined().passed().design().accepted();
        told(
                story.acting(story.decider(), "extension", Map.of("days", 11, "notice", "1", "reason", "x")),
                409,
                "EXTENSION_NOT_POSSIBLE");
        Story late = Story.ofAStore().condition().reviewed().design().accepted();
        story.acts(story.decider(), "extension", ten);
        told(story.acting(story.decider(), "extension", ten), 409, "EXTENSION_NOT_POSSIBLE");
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        told(late.acting(late.decider(), "extension", ten), 409, "EXTENSION_NOT_POSSIBLE");
    }

    @Test
    @DisplayName("trap 11: what never comes is not waited for without end; after its last day the office goes on")
    void openEndedPause() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().condition().accepted();
        story.acts(story.examiner(), "rectification-notices", Acts.rectification("2026-06-30"));
        MovableClock.setTo(LocalDate.of(2026, 6, 2));
        assertThat(story.json().getString("light")).isEqualTo("PAUSED");
        told(
                story.acting(story.examiner(), "rectification-end", Map.of("reason", "x")),
                409,
                "RECTIFICATION_TERM_RUNNING");
        told(story.acting(story.examiner(), "examination", Story.examination(true)), 409, "EXAMINATION_CONTRADICTS");
        MovableClock.setTo(LocalDate.of(2026, 7, 3));
        sweeper.sweep();
        assertThat(story.events()).endsWith("pause-ageing");
        story.acts(story.examiner(), "rectification-end", Map.of("reason", "逾期未交"));
        assertThat(story.json().getList("pauses.to")).containsExactly("2026-07-03");
    }

    @Test
    @DisplayName("one review of a kind at a time, and none while its letter stands")
    void once() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().condition();
        told(story.submittingCondition(), 409, "REVIEW_OPEN");
        told(story.changing(null), 409, "PROJECT_UNDER_REVIEW");
        story.reviewed();
        told(story.submittingCondition(), 409, "LETTER_STANDS");
    }

    @Test
    @DisplayName(
            "trap L17: with a key process added the change is of class I whatever was declared: condition review first, and the works stop")
    void keyProcessAdded() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().condition().reviewed();
        story.content.put(
                "processes", List.of(Map.of("name", "硝化", "keyProcess", "NITRATION", "firstInCountry", false)));
        told(story.changing(null), 422, "CHANGE_NOT_DECLARED");
        story.changing("IV")
                .then()
                .statusCode(200)
                .body("changes[0].weighs", equalTo("I"))
                .body("changes[0].triggers", hasItem("KEY_PROCESS_ADDED"))
                .body("awaits", equalTo("CONDITION"))
                .body("worksStopped", equalTo(true));
        told(story.submittingDesign(), 422, "CONDITION_REVIEW_FIRST");
        story.condition();
        assertThat(story.office()).isEqualTo(Story.CITY);
        String before = story.projectJson().getString("letters[0].letterCase");
        story.reviewed();
        story.number = before;
        assertThat(story.json().getString("letter.status")).isEqualTo("SUPERSEDED");
        story.design().reviewed();
        assertThat(story.projectJson().getBoolean("worksStopped")).isFalse();
    }

    @Test
    @DisplayName("trap L17: the letter was the city's before the county was entrusted: the design goes to the issuer")
    void issuer() {
        MovableClock.setTo(LocalDate.of(2021, 12, 30));
        Story story = Story.ofAStore().condition().reviewed();
        assertThat(story.office()).isEqualTo(Story.CITY);
        MovableClock.setTo(LocalDate.of(2022, 2, 14));
        story.design();
        assertThat(story.office()).isEqualTo(Story.CITY);
        assertThat(Story.ofAStore().condition().office()).isEqualTo(Story.HAIFENG);
    }

    @Test
    @DisplayName(
            "traps 37, 38: an unusual trial is warned of and not refused; the assessor of the feasibility stage is not that of acceptance")
    void ownersOwn() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().condition().reviewed();
        told(story.onProject("works-start", Map.of("startedOn", "2026-06-01")), 409, "DESIGN_LETTER_MISSING");
        story.design().reviewed();
        told(
                story.onProject("trial-production", Map.of("from", "2026-06-01", "until", "2026-06-29")),
                409,
                "WORKS_NOT_STARTED");
        story.onProject("works-start", Map.of("startedOn", "2026-06-01")).then().statusCode(201);
        told(story.onProject("works-start", Map.of("startedOn", "2026-06-01")), 409, "WORKS_STARTED_ALREADY");
        String assessor = story.projectJson().getString("content.assessor.uscc");
        Map<String, Object> same = Map.of("on", "2026-06-01", "assessorName", "示例评价公司", "assessorUscc", assessor);
        told(story.onProject("completion-acceptance", same), 409, "TRIAL_NOT_RECORDED");
        story.onProject("trial-production", Map.of("from", "2026-06-01", "until", "2026-06-29"))
                .then()
                .statusCode(201)
                .body("chain.trial.warning", equalTo("TOO_SHORT"));
        story.onProject("trial-production", Map.of("from", "2026-06-01", "until", "2026-08-31"))
                .then()
                .statusCode(201)
                .body("chain.trial.warning", nullValue());
        told(story.onProject("completion-acceptance", same), 422, "ASSESSOR_CONFLICT");
        story.onProject(
                        "completion-acceptance",
                        Map.of("on", "2026-06-01", "assessorName", "另一示例评价公司", "assessorUscc", Enterprises.next()))
                .then()
                .statusCode(201);
        story.content.put("name", "改名");
        story.changing("II").then().statusCode(200).body("awaits", equalTo("DESIGN"));
        told(
                story.onProject("trial-production", Map.of("from", "2026-06-01", "until", "2026-08-31")),
                409,
                "WORKS_STOPPED");
    }

    @Test
    @DisplayName("a letter that was given unlawfully is rescinded once; nothing rests on it any more")
    void rescission() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().condition().reviewed();
        story.acts(story.decider(), "rescission", Map.of("reason", "违法作出"));
        assertThat(story.json().getString("letter.status")).isEqualTo("RESCINDED");
        told(story.acting(story.decider(), "rescission", Map.of("reason", "x")), 409, "LETTER_NOT_STANDING");
        told(story.submittingDesign(), 422, "CONDITION_LETTER_MISSING");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("bad input has its own word and changes nothing")
    @CsvSource({
        "crossing, BOUNDARY_CROSSES_ITSELF",
        "open,     BOUNDARY_NOT_CLOSED",
        "outside,  BOUNDARY_OUTSIDE_COUNTY",
        "flat,     BOUNDARY_WITHOUT_AREA",
        "distance, DISTANCE_NEGATIVE",
        "process,  PROCESS_NOT_LISTED",
        "place,    OUTSIDE_THE_CITY",
    })
    void badInput(String what, String code) {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore();
        switch (what) {
            case "crossing" ->
                story.content.put(
                        "boundary", ring(115.3, 22.9, 115.31, 22.91, 115.31, 22.9, 115.3, 22.91, 115.3, 22.9));
            case "open" -> story.content.put("boundary", ring(115.3, 22.9, 115.31, 22.91, 115.31, 22.9, 115.3, 22.91));
            case "outside" -> story.content.put("boundary", Story.boundary(113, 22.9));
            case "flat" ->
                story.content.put("boundary", ring(115.3, 22.9, 115.300001, 22.9, 115.3, 22.900001, 115.3, 22.9));
            case "distance" -> story.content.put("surroundings", List.of(Story.place(-1)));
            case "process" ->
                story.content.put(
                        "processes", List.of(Map.of("name", "x", "keyProcess", "NO_SUCH", "firstInCountry", false)));
            default -> story.content.put("site", "440300");
        }
        told(story.registering(), 422, code);
    }

    private static Map<String, Object> ring(double... numbers) {
        List<List<Double>> places = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            places.add(List.of(numbers[i], numbers[i + 1]));
        }
        return Map.of("type", "Polygon", "coordinates", List.of(places));
    }

    @Test
    @DisplayName("a stranger's project and review are not there")
    void strangers() {
        MovableClock.setTo(MONDAY);
        Story story = Story.ofAStore().condition();
        Story other = Story.ofAStore();
        for (String path : List.of("/v1/projects/" + story.project, "/v1/cases/" + story.number)) {
            Story.request(other.applicant()).get(path).then().statusCode(404);
            Story.request(Tokens.officer("x", "441523", "examiner"))
                    .get(path)
                    .then()
                    .statusCode(404);
            Story.request(Tokens.officer("h", Story.HAIFENG, "examiner"))
                    .get(path)
                    .then()
                    .statusCode(200);
        }
        other.project = story.project;
        told(other.submittingCondition(), 404, "NOT_FOUND");
    }
}
