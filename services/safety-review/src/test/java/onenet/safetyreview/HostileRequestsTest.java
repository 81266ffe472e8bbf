package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.Enterprises;
import onenet.testkit.HostileRequests;
import onenet.testkit.HostileRequests.Lawful;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every operation under requests nobody sends in good faith. */
@QuarkusTest
class HostileRequestsTest extends OnTheStack {

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    @DisplayName(
            "every operation under spoilt fields, bodies, addresses, versions and keys, and under a stranger's hand")
    void attacked() {
        int made = new HostileRequests(this::lawful)
                .fields()
                .bodies()
                .parameters()
                .preconditions()
                .strangers()
                .keys()
                .made();
        assertThat(made).isGreaterThan(500);
    }

    private Lawful lawful(Operation operation) {
        if (HostilePanels.asked(operation)) {
            return HostilePanels.lawful(operation);
        }
        return switch (operation.id()) {
            case "listServiceItems" -> new Lawful(null, null, Map.of(), Map.of(), Map.of(), Map.of(), null);
            case "findChemicals" -> new Lawful(null, null, Map.of(), Map.of(), Map.of("q", "丙酮"), Map.of(), null);
            case "uploadFile" ->
                new Lawful(
                        stranger(),
                        null,
                        Map.of(),
                        Map.of(),
                        Map.of("name", "../../示例.pdf"),
                        Map.of(),
                        Uploads.paper("h"));
            case "registerProject", "submitReview", "listProjects", "listDrafts", "readFile" -> owners(operation);
            case "readDraft", "saveDraft", "discardDraft", "preReview" -> draft(operation);
            case "readProject", "changeProject", "startWorks", "recordTrial", "recordAcceptance" -> project(operation);
            case "openCounterVisit", "closeCounterVisit", "listCounterVisits", "downloadSignedPaper" ->
                window(operation);
            case "assignCases", "handOverCases" -> hands(operation);
            case "listReviews", "countReviews", "followEvents", "listColleagues" ->
                new Lawful(intake(), null, Map.of(), Map.of(), Map.of(), Map.of(), null);
            default -> acting(operation);
        };
    }

    private static String intake() {
        return Tokens.officer("o441521-intake-officer", Story.HAIFENG, "intake-officer");
    }

    private static String stranger() {
        return Tokens.applicant("stranger", Enterprises.next());
    }

    private static Map<String, String> unknown() {
        String id = UUID.randomUUID().toString();
        return Map.of(
                "caseNumber",
                "AS-441521-2026-999999-X",
                "projectNumber",
                "XM-441521-2026-999999-X",
                "visit",
                id,
                "file",
                id,
                "draftId",
                id);
    }

    private static Lawful owners(Operation operation) {
        Story story = Story.ofAStore().registered();
        Map<String, String> path = operation.id().equals("readFile")
                ? Map.of("file", story.material("x").get("file").toString())
                : Map.of();
        return new Lawful(
                story.applicant(), stranger(), path, unknown(), Map.of(), Map.of(), Bodies.body(operation.id(), story));
    }

    private static Lawful draft(Operation operation) {
        Story story = Story.ofAStore().registered();
        return new Lawful(
                story.applicant(),
                stranger(),
                Map.of("draftId", Bodies.draft(story)),
                unknown(),
                Map.of(),
                operation.id().equals("saveDraft") ? Map.of("If-Match", "\"v0\"") : Map.of(),
                Bodies.body(operation.id(), story));
    }

    private static Lawful project(Operation operation) {
        Story story = Story.ofAStore();
        switch (operation.id()) {
            case "readProject", "changeProject" -> story.registered();
            default -> story.condition().reviewed().design().reviewed();
        }
        if (List.of("recordTrial", "recordAcceptance").contains(operation.id())) {
            story.onProject("works-start", Bodies.body("startWorks", story))
                    .then()
                    .statusCode(201);
        }
        if (operation.id().equals("recordAcceptance")) {
            story.onProject("trial-production", Bodies.body("recordTrial", story))
                    .then()
                    .statusCode(201);
        }
        String tag = Story.request(story.applicant())
                .get("/v1/projects/" + story.project)
                .header("ETag");
        return new Lawful(
                story.applicant(),
                stranger(),
                Map.of("projectNumber", story.project),
                unknown(),
                Map.of(),
                operation.id().equals("readProject") ? Map.of() : Map.of("If-Match", tag),
                Bodies.body(operation.id(), story));
    }

    private static Lawful window(Operation operation) {
        Story story = Story.ofAStore().registered();
        Object opening = Bodies.body("openCounterVisit", story);
        String visit = Story.request(intake())
                .contentType("application/json")
                .body(opening)
                .post("/v1/counter-visits")
                .path("id");
        Map<String, String> path = new HashMap<>(Map.of("visit", visit, "paper", "APPLICATION"));
        if (operation.id().equals("downloadSignedPaper")) {
            Map<String, Object> form = story.form("CONDITION", List.of("safety-assessment"));
            Object paper = story.material("application-form").get("file");
            form.putAll(Map.of("signedApplication", paper, "authorisation", paper));
            path.put(
                    "caseNumber",
                    Story.request(intake())
                            .header("Counter-Visit", visit)
                            .contentType("application/json")
                            .body(form)
                            .post("/v1/cases")
                            .path("caseNumber"));
        }
        return new Lawful(
                intake(),
                Tokens.officer("lufeng", "441581", "intake-officer"),
                path,
                unknown(),
                Map.of(),
                Map.of(),
                operation.id().equals("openCounterVisit") ? opening : null);
    }

    private static Lawful hands(Operation operation) {
        Story story = Story.ofAStore().condition();
        String leader = story.decider();
        List.of(intake(), leader)
                .forEach(token ->
                        Story.request(token).get("/v1/case-counts").then().statusCode(200));
        Object body = operation.id().equals("assignCases")
                ? Map.of("cases", List.of(Map.of("caseNumber", story.number)), "to", "o441521-intake-officer")
                : Map.of("from", "o441521-intake-officer", "to", "o441521-decision-maker", "reason", "轮岗");
        return new Lawful(leader, null, Map.of(), Map.of(), Map.of(), Map.of(), body);
    }

    private static Lawful acting(Operation operation) {
        Story story = Bodies.standing(operation.id());
        String role =
                switch (operation.id()) {
                    case "supplementReview",
                            "rectifyReview",
                            "withdrawReview",
                            "readReview",
                            "readClocks",
                            "downloadMaterial" -> "applicant";
                    case "askRectification", "endRectification", "examineReview" -> "examiner";
                    case "reviewLegality" -> "legal-reviewer";
                    case "extendLimit", "returnReview", "decideReview", "rescindLetter", "liftBlock" ->
                        "decision-maker";
                    case "upholdLetter" -> "decision-maker";
                    default -> "intake-officer";
                };
        boolean owner = role.equals("applicant");
        String user = operation.id().equals("upholdLetter") ? "second-look" : "o441521-" + role;
        if (operation.id().equals("endRectification")) {
            Overdue.rectification(story);
        }
        Object body = Bodies.body(operation.id(), story);
        boolean reads = operation.method().equals("GET");
        return new Lawful(
                owner ? story.applicant() : Tokens.officer(user, Story.HAIFENG, role),
                owner ? stranger() : Tokens.officer("lufeng-" + role, "441581", role),
                Map.of("caseNumber", story.number, "material", "safety-assessment", "page", "1"),
                unknown(),
                Map.of(),
                reads ? Map.of() : Map.of("If-Match", story.tag()),
                body);
    }
}
