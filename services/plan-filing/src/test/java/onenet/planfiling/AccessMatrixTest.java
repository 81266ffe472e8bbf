package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AccessMatrix;
import onenet.testkit.AccessMatrix.About;
import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.Asking;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.OfficersUnnamed;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, for every operation of the running service: every role at the own and at a foreign office, the own and a
 * foreign unit, machines, and tokens that are none. An operation without a line in the table fails the test.
 */
@QuarkusTest
class AccessMatrixTest extends OnTheStack {

    private static final Set<String> AT_DESK = Set.of("intake-officer", "examiner", "decision-maker", "legal-reviewer");

    private static final Set<String> READERS =
            Set.of("applicant", "intake-officer", "decision-maker", "city-supervisor", "auditor");
    private static final Set<String> OFFICERS =
            Set.of("intake-officer", "decision-maker", "city-supervisor", "auditor");

    private Story story;

    /** A visit at the own office's window, and a filing that came in there. */
    private String visit;

    private String fromTheWindow;

    @BeforeEach
    void aFiledPlan() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
        story = Story.ofATrader().withMaterials().submitted().filed();
        Window officer = Window.inHaifeng("m-intake-officer");
        visit = officer.opens(story.uscc, "LEGAL_REPRESENTATIVE");
        fromTheWindow =
                officer.receiving(visit).submits(story, "signedApplication").path("caseNumber");
    }

    @Test
    @DisplayName("the table knows every operation of the running service, and no other")
    void complete() throws IOException {
        matrix().complete();
    }

    @Test
    @DisplayName("nobody reads or acts where he does not belong")
    void everybody() throws IOException {
        assertThat(matrix().check(this::call)).isGreaterThan(400);
    }

    @Test
    @DisplayName("what a unit reads names no officer by his account")
    void officersUnnamed() {
        unitReadsNoOfficer();
        story = Story.ofATrader()
                .with("filing-form", "electronic-plan")
                .submitted()
                .notified("risk-and-resources");
        unitReadsNoOfficer();
    }

    private void unitReadsNoOfficer() {
        String reader = "unit-" + story.uscc;
        assertThat(OfficersUnnamed.check(reader, Tokens.applicant(reader, story.uscc), this::call, "haifeng-intake"))
                .isGreaterThan(6);
    }

    private AccessMatrix matrix() {
        return new AccessMatrix(Set.of("city-supervisor", "auditor"))
                .rule(About.ONE_THING, READERS, "readFiling", "readClocks", "readHistory")
                .rule(About.OWN, READERS, "listFilings", "readDuties")
                .rule(
                        About.ONE_THING,
                        AccessMatrix.with(READERS, "examiner", "legal-reviewer"),
                        "downloadMaterial",
                        "downloadSignedPaper",
                        "countMaterialPages",
                        "showMaterialPage")
                .rule(About.OWN, AccessMatrix.with(READERS, "examiner", "legal-reviewer"), "followEvents")
                .rule(About.OWN, OFFICERS, "countFilings", "searchPlans", "matchPlans", "listRescueResources")
                .rule(About.OWN, Set.of("applicant"), "uploadFile", "listDrafts")
                .rule(About.NO_SUCH_THING, Set.of("applicant", "intake-officer", "examiner"), "readFile")
                // an intake officer comes as far as his body is read: without a visitor he hands in nothing, see
                // CounterTest
                .rule(About.OWN, Set.of("applicant", "intake-officer"), "submitFiling")
                .rule(About.OWN, AT_DESK, "listColleagues")
                .rule(About.OWN, Set.of("intake-officer", "decision-maker"), "handOverCases")
                .rule(About.ONE_THING, Set.of("intake-officer", "decision-maker"), "assignCases")
                .rule(About.ONE_THING, AT_DESK, "listAssignments")
                .rule(About.ONE_THING, Set.of("intake-officer"), "offerReasons")
                .rule(About.OWN, Set.of("intake-officer"), "listCounterVisits", "openCounterVisit")
                .rule(About.OWN, Set.of("intake-officer"), "enterRescueResource")
                .rule(About.SEEN_BY_ALL, Set.of("intake-officer"), "amendRescueResource", "retireRescueResource")
                .rule(About.OWN, Set.of("proof-filing-reader"), "listHolderFilings")
                .open(
                        "listServiceItems",
                        "listBlanks",
                        "downloadBlank",
                        "downloadSample",
                        "checkOneself",
                        "findChemicals")
                .acts(
                        "applicant",
                        "fillGaps",
                        "withdrawFiling",
                        "revisePlan",
                        "reportEvaluation",
                        "reportDrill",
                        "cancelFiling",
                        "readDraft",
                        "saveDraft",
                        "discardDraft",
                        "preReview",
                        "downloadBlankOfDraft")
                .acts("intake-officer", "notifyGaps", "filePlan", "closeFiling", "correctFiling", "closeCounterVisit")
                .openToSystems(
                        "read", "readFiling", "readClocks", "readHistory", "downloadMaterial", "downloadSignedPaper")
                .openToSystems("read", "countMaterialPages", "showMaterialPage")
                .openToSystems("read", "listFilings", "readDuties", "followEvents", "countFilings")
                .openToSystems(
                        "apply",
                        "uploadFile",
                        "listDrafts",
                        "submitFiling",
                        "readDraft",
                        "saveDraft",
                        "discardDraft",
                        "preReview",
                        "downloadBlankOfDraft")
                .openToSystems(
                        "apply",
                        "fillGaps",
                        "withdrawFiling",
                        "revisePlan",
                        "reportEvaluation",
                        "reportDrill",
                        "cancelFiling")
                .systems(story.uscc, Enterprises.next(), "441521", "441581")
                .officers(
                        "441521",
                        "441581",
                        "intake-officer",
                        "examiner",
                        "decision-maker",
                        "legal-reviewer",
                        "city-supervisor",
                        "auditor")
                .caller("own unit", "applicant", true, Tokens.applicant("m-own", story.uscc))
                .caller("foreign unit", "applicant", false, Tokens.applicant("m-foreign", Enterprises.next()))
                .caller("proof-exemption", "proof-filing-reader", true, Tokens.officer("s", "", "proof-filing-reader"))
                .caller("hazchem-licence", "licence-proof-asker", true, Tokens.officer("h", "", "licence-proof-asker"))
                .caller("department", "department", false, Tokens.officer("d", "441521", "department"))
                .strangers();
    }

    /** Every call is well-formed; where it is let in, the state of the filing or its version stops it before anything changes. */
    private Response call(Operation operation, String token) {
        String path = operation
                .path()
                .replace("{caseNumber}", operation.id().equals("downloadSignedPaper") ? fromTheWindow : story.number)
                .replace("{paper}", "APPLICATION")
                .replace("{page}", "1")
                .replace("{visit}", visit)
                .replace("{material}", "filing-form")
                .replace("{uscc}", story.uscc)
                .replace("{year}", "2026")
                .replace("{draftId}", operation.path().contains("{draftId}") ? draft() : "")
                .replace("{file}", "00000000-0000-4000-8000-000000000002")
                .replace("{id}", "00000000-0000-4000-8000-000000000002");
        RequestSpecification request = Asking.unheld()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"v999\"")
                .header("X-Onenet-Case", "HZ-1")
                .header("X-Onenet-Item", "00012504500001")
                .header("X-Onenet-Purpose", "matrix");
        Optional.ofNullable(token).ifPresent(value -> request.header("Authorization", "Bearer " + value));
        if (operation.id().equals("uploadFile")) {
            return request.contentType("application/octet-stream")
                    .queryParam("name", "a.pdf")
                    .body(Uploads.paper("matrix"))
                    .post(path);
        }
        if (Set.of("POST", "PUT").contains(operation.method())) {
            request.contentType("application/json").body(body(operation.id()));
        }
        return request.request(operation.method(), path);
    }

    /** A draft of the own unit, new for every call: one of them throws it away. */
    private String draft() {
        String id = UUID.randomUUID().toString();
        Asking.unheld()
                .auth()
                .oauth2(story.applicant())
                .contentType("application/json")
                .body(Map.of("kind", "FILING", "form", Map.of()))
                .put("/v1/drafts/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private Map<String, ?> body(String operation) {
        return switch (operation) {
            case "preReview" -> Story.of(story.uscc).form();
            case "saveDraft" -> Map.of("kind", "FILING", "form", Map.of("unit", Map.of()));
            case "openCounterVisit" -> Window.visitor(story.uscc, "AGENT");
            case "assignCases" -> Map.of("cases", List.of(Map.of("caseNumber", story.number)));
            case "handOverCases" -> Map.of("from", "m-nobody", "to", "m-nobody", "reason", "休假");
            case "notifyGaps" -> Story.gaps("filing-form");
            case "fillGaps" -> Map.of("materials", List.of(Map.of("material", "a", "file", "b")));
            case "withdrawFiling", "closeFiling", "cancelFiling" -> Map.of("reason", "理由");
            case "correctFiling" -> CorrectionTest.slip("ADDRESS", "示例路9号");
            case "revisePlan" -> Map.of("version", "2", "changes", List.of("WORDING"));
            case "reportEvaluation" -> UpkeepTrapTest.evaluation("2026-03-09", "FIT");
            case "reportDrill" -> UpkeepTrapTest.drill("2026-03-09");
            case "amendRescueResource" ->
                Map.of(
                        "kind", "TEAM",
                        "name", "示例队",
                        "address", "示例路",
                        "phone", "0660-0000000",
                        "quantity", "1人",
                        "longitude", 115.3,
                        "latitude", 22.9,
                        "accidentKinds", List.of("FIRE"));
            // a filing or entry that is let in ends at its empty body
            default -> Map.of();
        };
    }
}
