package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import onenet.oversight.caseboard.CaseService;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "Cases and inspectors are drawn, checks are signed by two, and what is found is corrected and published (双随机, 案卷评查)")
class SamplingTest extends OversightScenario {

    private static final Map<String, Map<String, String>> NO_REMEDY =
            Map.of("REASONS", Map.of("verdict", "NOT_MET", "words", "未告知救济途径"));

    private final Samplings samplings = new Samplings(this);

    @Test
    @DisplayName("a plan is promised, listed, drawn by another person, checked, corrected and published")
    void whole() {
        Samplings.Drawn drawn = samplings.checked(NO_REMEDY);
        String review = "/v1/case-reviews/" + drawn.review();
        as(supervisor())
                .get(review)
                .then()
                .body("review.status", equalTo("FOUND"))
                .body("allowedActions", contains("ORDER"));
        Response ordered = Samplings.acting(supervisor(), review, "correction-order", Map.of("answerInDays", 3));
        ordered.then().statusCode(201).body("review.status", equalTo("ORDERED"));
        String order = ordered.path("review.orderNumber");
        as(lufeng("decision-maker"))
                .get("/v1/supervision-orders/" + order)
                .then()
                .body("ground", equalTo("SPOT_CHECK"))
                .body("reason", containsString("未告知救济途径"))
                .body("answerDueOn", equalTo("2026-11-19"));
        as(lufeng("decision-maker")).get(review).then().statusCode(200).body("allowedActions", empty());
        acting(lufeng("decision-maker"), order, "answer", Map.of("words", "已补充告知。"))
                .then()
                .statusCode(201);
        acting(supervisor(), order, "closing", Map.of("words", "同意")).then().statusCode(201);
        as(supervisor()).get(review).then().body("review.status", equalTo("CLOSED"));
        Samplings.acting(supervisor(), "/v1/sampling-plans/" + drawn.plan(), "publication", null)
                .then()
                .statusCode(201)
                .body("plan.status", equalTo("PUBLISHED"))
                .body("plan.publishBy", equalTo("2026-12-18"));
        anybody()
                .get("/v1/spot-checks/" + drawn.plan())
                .then()
                .statusCode(200)
                .body("check.drawn", equalTo(3))
                .body("check.listed", equalTo(3))
                .body("findings.question.id", contains("REASONS"))
                .body("findings.office", contains("441581"))
                .body("checkedBy", hasSize(2))
                .body("cases.seed", notNullValue());
    }

    @Test
    @DisplayName("before the results everybody reads the promise and the digest of the list, and not what was drawn")
    void notTooEarly() {
        String plan = samplings.casesDrawn();
        String read = anybody()
                .get("/v1/spot-checks/" + plan)
                .then()
                .statusCode(200)
                .body("cases.promise", notNullValue())
                .body("cases.listDigest", notNullValue())
                .body("cases.seed", nullValue())
                .body("cases.list", nullValue())
                .body("cases.steps", empty())
                .body("findings", empty())
                .extract()
                .asString();
        assertThat(read).doesNotContain("-441581-");
        anybody().get("/v1/spot-checks").then().body("items.planNumber", contains(plan));
    }

    @Test
    @DisplayName("what is published suffices to redo both draws, with a program that knows nothing of ours")
    void redone() throws IOException, InterruptedException {
        Samplings.Drawn drawn = samplings.checked(Map.of());
        Samplings.acting(supervisor(), "/v1/sampling-plans/" + drawn.plan(), "publication", null)
                .then()
                .statusCode(201);
        Response open = anybody().get("/v1/spot-checks/" + drawn.plan());
        for (String draw : List.of("cases", "inspectors")) {
            Path record = Files.createTempFile("draw", ".json");
            Files.writeString(
                    record, new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(open.path(draw)));
            Process node = new ProcessBuilder("node", redraw().toString(), record.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(": OK ");
            assertThat(node.waitFor()).isZero();
        }
    }

    private static Path redraw() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("services/kernel/draw/redraw.mjs"))) {
            here = here.getParent();
        }
        return here.resolve("services/kernel/draw/redraw.mjs");
    }

    @Test
    @DisplayName("before its seed is told a plan may be given up, with a reason, and stays in the list")
    void givenUp() {
        String plan = samplings.planned();
        Samplings.acting(supervisor(), "/v1/sampling-plans/" + plan, "abandonment", Map.of("words", "计划调整"))
                .then()
                .statusCode(201)
                .body("plan.status", equalTo("ABANDONED"))
                .body("words", equalTo("计划调整"))
                .body("allowedActions", empty());
        as(auditor()).get("/v1/sampling-plans?status=ABANDONED").then().body("items.planNumber", contains(plan));
    }

    @Test
    @DisplayName("whoever planned tells no seed, by rule and by the database; what was told is not rewritten")
    void fourEyes() {
        String plan = samplings.listed();
        Samplings.acting(Samplings.planner(), "/v1/sampling-plans/" + plan, "cases-seed", null)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        Samplings.acting(supervisor(), "/v1/sampling-plans/" + plan, "list", null)
                .then()
                .statusCode(403);
        Samplings.acting(supervisor(), "/v1/sampling-plans/" + plan, "cases-seed", null)
                .then()
                .statusCode(201);
        refusedByTheDatabase("UPDATE sampling_plan SET told_by = drafted_by", "check constraint");
        refusedByTheDatabase(
                "UPDATE sampling_plan SET cases_draw = jsonb_set(cases_draw, '{seed}', '\"0\"')", "not rewritten");
        refusedByTheDatabase("UPDATE sampling_plan SET inspectors_seed = 'x'", "not rewritten");
    }

    private static void refusedByTheDatabase(String sql, String why) {
        assertThatThrownBy(() -> Database.asApplication().run(sql)).hasMessageContaining(why);
    }

    @Test
    @DisplayName(
            "whoever wrote does not sign, who was not drawn learns nothing, and what is not agreed with is written anew")
    void twoInspectors() {
        Samplings.Drawn drawn = samplings.drawn();
        String review = "/v1/case-reviews/" + drawn.review();
        Samplings.written(drawn.review(), Samplings.checker("checker-1"), NO_REMEDY);
        Samplings.acting(Samplings.checker("checker-1"), review, "confirmation", null)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        as(Samplings.checker("checker-3")).get(review).then().statusCode(404);
        as(Samplings.checker("checker-3")).get("/v1/case-reviews").then().body("items", empty());
        as(lufeng("examiner")).get(review).then().statusCode(404);
        as(Samplings.checker("checker-2"))
                .get("/v1/case-reviews?status=WRITTEN")
                .then()
                .body("items.id", contains(drawn.review()));
        as(Samplings.checker("checker-2"))
                .get(review)
                .then()
                .body("allowedActions", contains("CONFIRM_FINDING", "REFER_BACK"));
        Samplings.acting(Samplings.checker("checker-2"), review, "referral", Map.of("words", "与案卷不符"))
                .then()
                .statusCode(201)
                .body("referredBack", equalTo("与案卷不符"));
        Samplings.written(drawn.review(), Samplings.checker("checker-2"), Map.of());
        Samplings.acting(Samplings.checker("checker-1"), review, "confirmation", null)
                .then()
                .statusCode(201)
                .body("review.status", equalTo("CLOSED"))
                .body("referredBack", nullValue());
    }

    @Test
    @DisplayName("a checklist that is not whole changes nothing and says which question")
    void incomplete() {
        Samplings.Drawn drawn = samplings.drawn();
        Samplings.acting(
                        Samplings.checker("checker-1"),
                        "/v1/case-reviews/" + drawn.review(),
                        "answers",
                        Samplings.answers(Map.of("REASONS", Map.of("verdict", "NOT_MET"))))
                .then()
                .statusCode(422)
                .body("code", equalTo("CHECKLIST_INCOMPLETE"))
                .body("violations.pointer", contains("/answers/7/words"));
        as(supervisor()).get("/v1/case-reviews/" + drawn.review()).then().body("review.status", equalTo("DRAWN"));
    }

    @Test
    @DisplayName("too few cases, too few inspectors and unfinished checks are refused, and nothing changes")
    void refused() {
        String plan = samplings.planned();
        String at = "/v1/sampling-plans/" + plan;
        closing(at).then().statusCode(422).body("code", equalTo("SAMPLING_TOO_FEW_CASES"));
        samplings.ended(3, "441581");
        samplings.entered("checker-1", "441521");
        samplings.entered("checker-9", "441581");
        closing(at).then().statusCode(422).body("code", equalTo("SAMPLING_TOO_FEW_INSPECTORS"));
        as(supervisor()).get(at).then().body("plan.status", equalTo("PROMISED")).body("cases.list", nullValue());
        samplings.entered("checker-2", "441521");
        closing(at).then().statusCode(201).body("plan.status", equalTo("LISTED"));
        Samplings.acting(supervisor(), at, "cases-seed", null).then().statusCode(201);
        Samplings.acting(supervisor(), at, "abandonment", Map.of("words", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("TRANSITION_NOT_ALLOWED"));
        Samplings.acting(supervisor(), at, "inspectors-seed", null)
                .then()
                .statusCode(201)
                .body("inspectors.list.excluded.reason", everyItem(equalTo("OWN_OFFICE")))
                .body("inspectors.list.excluded", hasSize(3));
        Samplings.acting(supervisor(), at, "publication", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("SAMPLING_UNFINISHED"));
    }

    private static Response closing(String plan) {
        return Samplings.acting(Samplings.planner(), plan, "list", null);
    }

    @Test
    @DisplayName("who acted on a case or declared an interest in its enterprise is not drawn for it")
    void conflicts() {
        hear(
                number("441581"),
                1,
                "2026-11-09T02:00:00Z",
                Told.ended().at("441581").by("id-of-checker-3"));
        samplings.ended(2, "441581");
        String interested = samplings.entered("checker-4", "441521");
        Samplings.acting(
                        supervisor(),
                        "/v1/inspectors/" + interested,
                        "interests",
                        Map.of("uscc", HOLDER, "words", "亲属任职"))
                .then()
                .statusCode(201)
                .body("interests.uscc", contains(HOLDER));
        for (String person : List.of("checker-1", "checker-2", "checker-3")) {
            samplings.entered(person, "441521");
        }
        String at = "/v1/sampling-plans/" + samplings.planned();
        closing(at).then().statusCode(201);
        Response drawn = Samplings.acting(supervisor(), at, "cases-seed", null);
        List<String> reasons = drawn.path("inspectors.list.excluded.reason");
        assertThat(reasons).containsExactlyInAnyOrder("RECUSED", "RECUSED", "RECUSED", "RECUSED");
    }

    @Test
    @DisplayName("a late case has more tickets, and the plan says why; a case drawn not long ago is left alone")
    void weights() {
        String late = number("441581");
        hear(late, 1, "2026-10-05T02:00:00Z", Told.running("2026-10-09").at("441581"));
        hear(late, 2, "2026-11-09T02:00:00Z", Told.ended().at("441581"));
        String plan = samplings.casesDrawn();
        as(supervisor())
                .get("/v1/sampling-plans/" + plan)
                .then()
                .body("listedCases", equalTo(4))
                .body("weighed.caseNumber", contains(late))
                .body("weighed[0].reasons", contains("LATE"))
                .body("cases.list.candidates", hasSize(5));
        Samplings.acting(supervisor(), "/v1/sampling-plans/" + plan, "inspectors-seed", null);
        String next = samplings.listed();
        as(supervisor())
                .get("/v1/sampling-plans/" + next)
                .then()
                .body("cases.list.excluded", hasSize(3))
                .body("cases.list.excluded.reason", everyItem(equalTo("DRAWN_BEFORE")));
    }

    @Test
    @DisplayName("an account stands in the register once; who has left it is drawn no more and changed no more")
    void register() {
        String code = samplings.entered("checker-1", "441521");
        Samplings.post(supervisor(), "/v1/inspectors", Samplings.inspector("checker-1", "441581"))
                .then()
                .statusCode(409)
                .body("code", equalTo("INSPECTOR_ENTERED"));
        Map<String, Object> reversed = Samplings.inspector("checker-2", "441581");
        reversed.put("until", "2026-11-15");
        Samplings.post(supervisor(), "/v1/inspectors", reversed)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/until"));
        Samplings.acting(supervisor(), "/v1/inspectors/" + code, "ending", Map.of("lastDay", "2026-11-16"))
                .then()
                .statusCode(201);
        MovableClock.setTo(LocalDate.of(2026, 11, 17));
        Samplings.acting(supervisor(), "/v1/inspectors/" + code, "ending", Map.of("lastDay", "2026-11-30"))
                .then()
                .statusCode(409)
                .body("code", equalTo("INSPECTOR_ENDED"));
        samplings.entered("checker-1", "441581");
        as(auditor()).get("/v1/inspectors").then().body("items", hasSize(2));
    }

    @Test
    @DisplayName("days of a plan that follow each other in no way are refused with their place")
    void days() {
        planned("2026-11-10", "2026-11-09", "2026-11-20", "/until");
        planned("2026-11-01", "2026-11-10", "2026-11-15", "/checkBy");
        MovableClock.setTo(LocalDate.of(2026, 12, 28));
        planning("2026-11-01", "2026-11-10", "2026-12-30")
                .then()
                .statusCode(409)
                .body("code", equalTo("CALENDAR_MISSING"));
    }

    private static void planned(String from, String until, String checkBy, String pointer) {
        planning(from, until, checkBy).then().statusCode(400).body("violations.pointer", contains(pointer));
    }

    private static Response planning(String from, String until, String checkBy) {
        return Samplings.post(
                Samplings.planner(),
                "/v1/sampling-plans",
                Map.of("title", "x", "kind", "CASE_FILES", "from", from, "until", until, "checkBy", checkBy));
    }

    @Test
    @DisplayName(
            "an order that is withdrawn leaves the finding to be ordered again; an inspector orders nothing about his own check")
    void withdrawn() {
        Samplings.Drawn drawn = samplings.checked(NO_REMEDY);
        String review = "/v1/case-reviews/" + drawn.review();
        String twoHats = Tokens.officerAs("id-of-checker-1", "checker-1", "441521", "city-supervisor");
        Samplings.acting(twoHats, review, "correction-order", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        String order = Samplings.acting(supervisor(), review, "correction-order", Map.of())
                .path("review.orderNumber");
        acting(supervisor(), order, "withdrawal", Map.of("words", "误发")).then().statusCode(201);
        as(supervisor()).get(review).then().body("review.status", equalTo("FOUND"));
        String again = Samplings.acting(supervisor(), review, "correction-order", Map.of())
                .path("review.orderNumber");
        assertThat(again).isNotEqualTo(order);
    }

    @Test
    @DisplayName(
            "how an office decides stands beside the others with the numbers behind it; an office reads its own line")
    void drift() {
        for (int each = 0; each < 21; each++) {
            decided("441521", each < 15 ? "REFUSED" : "GRANTED");
            decided("441581", "GRANTED");
        }
        as(supervisor())
                .get("/v1/drift")
                .then()
                .statusCode(200)
                .body("atLeast", equalTo(20))
                .body("lines.office", contains("441521", "441581"))
                .body("lines.refusing.drift", contains("HIGHER", "LOWER"))
                .body("lines[0].refusing.own.part", equalTo(15))
                .body("lines[0].refusing.own.of", equalTo(21))
                .body("lines[0].refusing.elsewhere.part", equalTo(0))
                .body("lines.correcting.drift", contains("ALIKE", "ALIKE"));
        as(lufeng("decision-maker")).get("/v1/drift").then().body("lines.office", contains("441581"));
        as(lufeng("decision-maker")).get("/v1/drift").then().body("lines.office", not(contains("441521")));
    }

    private void decided(String office, String outcome) {
        String number = number(office);
        hear(
                CaseService.HAZCHEM_LICENCE,
                number,
                HOLDER,
                1,
                "2026-11-09T02:00:00Z",
                new Told(office, outcome, null, null, "id-of-haifeng-intake"));
    }
}
