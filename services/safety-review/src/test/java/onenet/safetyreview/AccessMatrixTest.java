package onenet.safetyreview;

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
 * Who may do what, for every operation of the running service: every role at the own and at a foreign office, the own and a foreign owner, machines, and
 * tokens that are none. An operation without a line in the table fails the test.
 */
@QuarkusTest
class AccessMatrixTest extends OnTheStack {

    private static final Set<String> AT_DESK = Set.of("intake-officer", "examiner", "decision-maker", "legal-reviewer");
    private static final Set<String> OFFICERS = AccessMatrix.with(AT_DESK, "city-supervisor", "auditor");
    private static final Set<String> READERS = AccessMatrix.with(OFFICERS, "applicant");

    private static final Set<String> OF_REGISTERS =
            Set.of("intake-officer", "examiner", "decision-maker", "city-supervisor", "auditor");

    private Story story;
    private String visit;

    /** A draw of another case: to be seen by everybody. */
    private String draw;

    /** A review that came in at the window. */
    @BeforeEach
    void aReview() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        story = Story.ofAStore().registered();
        String officer = Tokens.officer("m-intake-officer", Story.HAIFENG, "intake-officer");
        Story drawn = Story.ofAStore().condition().accepted();
        draw = Story.request(drawn.examiner())
                .contentType("application/json")
                .post("/v1/cases/" + drawn.number + "/panel")
                .then()
                .statusCode(201)
                .extract()
                .path("name");
        visit = Story.request(officer)
                .contentType("application/json")
                .body(Bodies.body("openCounterVisit", story))
                .post("/v1/counter-visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> form = story.form("CONDITION", List.of("safety-assessment"));
        Object paper = story.material("application-form").get("file");
        form.put("signedApplication", paper);
        form.put("authorisation", paper);
        story.number = Story.request(officer)
                .header("Counter-Visit", visit)
                .contentType("application/json")
                .body(form)
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("caseNumber");
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
    @DisplayName("what an owner reads names no officer by his account")
    void officersUnnamed() {
        for (String operation : List.of("supplementReview", "rescindLetter", "decideReview", "rectifyReview")) {
            story = Bodies.standing(operation);
            String reader = "owner-" + story.uscc;
            assertThat(OfficersUnnamed.check(
                            reader,
                            Tokens.applicant(reader, story.uscc),
                            this::call,
                            "o441521-intake-officer",
                            "o441521-examiner",
                            "o441521-decision-maker"))
                    .isGreaterThan(4);
        }
    }

    private AccessMatrix matrix() {
        return new AccessMatrix(Set.of("city-supervisor", "auditor"))
                .rule(
                        About.ONE_THING,
                        READERS,
                        "readReview",
                        "readClocks",
                        "downloadMaterial",
                        "downloadSignedPaper",
                        "readProject")
                .rule(About.OWN, READERS, "listReviews", "followEvents")
                .rule(About.OWN, OFFICERS, "countReviews")
                .rule(About.OWN, Set.of("applicant"), "uploadFile", "listProjects", "registerProject", "listDrafts")
                .rule(About.NO_SUCH_THING, Set.of("applicant", "intake-officer", "examiner"), "readFile")
                .rule(About.OWN, Set.of("applicant", "intake-officer"), "submitReview")
                .rule(About.OWN, AT_DESK, "listColleagues")
                .rule(About.OWN, AT_DESK, "handOverCases")
                .rule(About.ONE_THING, AT_DESK, "assignCases")
                .rule(About.ONE_THING, AT_DESK, "listAssignments")
                .rule(About.ONE_THING, Set.of("intake-officer"), "offerReasons")
                .rule(About.OWN, Set.of("intake-officer"), "listCounterVisits", "openCounterVisit")
                .rule(About.ONE_THING, READERS, "countMaterialPages", "showMaterialPage")
                .rule(About.NO_SUCH_THING, READERS, "readPanel", "readJointReview")
                .rule(About.OWN, OF_REGISTERS, "listExperts", "listBodies")
                .rule(About.NO_SUCH_THING, OF_REGISTERS, "readExpert", "readBody")
                .rule(About.OWN, Set.of("intake-officer"), "enterExpert", "enterBody")
                .rule(
                        About.NO_SUCH_THING,
                        Set.of("intake-officer"),
                        "amendExpert",
                        "retireExpert",
                        "amendBody",
                        "retireBody")
                .rule(About.NO_SUCH_THING, Set.of("decision-maker"), "approveExpert", "approveBody", "revokeBody")
                .rule(About.OWN, Set.of("expert"), "listPanelTasks")
                .rule(
                        About.NO_SUCH_THING,
                        Set.of("expert"),
                        "readOwnExpertEntry",
                        "confirmExpertEntry",
                        "declareInterest",
                        "readPanelTask",
                        "signInToPanel",
                        "givePanelOpinion",
                        "countTaskPages",
                        "showTaskPage")
                .rule(About.OWN, Set.of("department"), "listJointTasks")
                .rule(
                        About.NO_SUCH_THING,
                        Set.of("department"),
                        "readJointTask",
                        "answerForDepartment",
                        "countJointTaskPages",
                        "showJointTaskPage")
                .open("listServiceItems", "findChemicals", "readDraw")
                .acts(
                        "applicant",
                        "statePanelRevisions",
                        "objectToPanelMember",
                        "readDraft",
                        "saveDraft",
                        "discardDraft",
                        "preReview")
                .acts("decision-maker", "extendJointFrame", "decidePanelGivingUp", "decidePanelObjection")
                .acts(
                        "examiner",
                        "promisePanel",
                        "closePanelList",
                        "tellPanelSeed",
                        "replacePanelMember",
                        "convenePanel",
                        "remindPanel",
                        "endPanelHearing",
                        "proposePanelGivingUp",
                        "endPanelRevisions",
                        "concludePanel",
                        "askDepartments",
                        "settleContradiction",
                        "replyTogether")
                .openToSystems("read", "countMaterialPages", "showMaterialPage", "readPanel", "readJointReview")
                .acts(
                        "applicant",
                        "supplementReview",
                        "withdrawReview",
                        "rectifyReview",
                        "changeProject",
                        "startWorks",
                        "recordTrial",
                        "recordAcceptance")
                .acts("intake-officer", "requestCorrection", "acceptReview", "declineReview", "closeCounterVisit")
                .acts("examiner", "askRectification", "endRectification", "examineReview")
                .acts("legal-reviewer", "reviewLegality")
                .acts(
                        "decision-maker",
                        "extendLimit",
                        "returnReview",
                        "decideReview",
                        "rescindLetter",
                        "liftBlock",
                        "upholdLetter")
                .openToSystems(
                        "read",
                        "readReview",
                        "readClocks",
                        "downloadMaterial",
                        "downloadSignedPaper",
                        "readProject",
                        "listReviews",
                        "followEvents",
                        "countReviews",
                        "listProjects")
                .openToSystems(
                        "apply",
                        "listDrafts",
                        "readDraft",
                        "saveDraft",
                        "discardDraft",
                        "preReview",
                        "uploadFile",
                        "submitReview",
                        "registerProject",
                        "changeProject",
                        "startWorks",
                        "recordTrial",
                        "recordAcceptance",
                        "supplementReview",
                        "withdrawReview",
                        "rectifyReview")
                .systems(story.uscc, Enterprises.next(), Story.HAIFENG, "441581")
                .officers(Story.HAIFENG, "441581", OFFICERS.toArray(String[]::new))
                .caller("own owner", "applicant", true, Tokens.applicant("m-own", story.uscc))
                .caller("foreign owner", "applicant", false, Tokens.applicant("m-foreign", Enterprises.next()))
                .caller("hazchem-licence", "licence-proof-asker", true, Tokens.officer("h", "", "licence-proof-asker"))
                .caller("department", "department", false, Tokens.officer("d", Story.HAIFENG, "department"))
                .caller("expert", "expert", false, Tokens.expert("m-expert"))
                .strangers();
    }

    /** Every call is well-formed; where it is let in, the state of the review or its version stops it before anything changes. */
    private Response call(Operation operation, String token) {
        String path = operation
                .path()
                .replace("{caseNumber}", story.number)
                .replace("{projectNumber}", story.project)
                .replace("{paper}", "APPLICATION")
                .replace("{visit}", visit)
                .replace("{material}", "safety-assessment")
                .replace("{page}", "1")
                .replace("{draw}", draw)
                .replace("{panel}", draw)
                .replace("{code}", "m-nobody")
                .replace("{uscc}", story.uscc)
                .replace("{draftId}", operation.path().contains("{draftId}") ? Bodies.draft(story) : "")
                .replace("{department}", "FIRE")
                .replace("{file}", "00000000-0000-4000-8000-000000000002");
        RequestSpecification request = Asking.unheld()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"v999\"");
        Optional.ofNullable(token).ifPresent(value -> request.header("Authorization", "Bearer " + value));
        if (operation.id().equals("uploadFile")) {
            return request.contentType("application/octet-stream")
                    .queryParam("name", "a.pdf")
                    .body(Uploads.paper("matrix"))
                    .post(path);
        }
        if (Set.of("POST", "PUT").contains(operation.method())) {
            boolean begins = Set.of("submitReview", "registerProject").contains(operation.id());
            Object body = begins ? null : Bodies.body(operation.id(), story);
            request.contentType("application/json").body(body == null ? Map.of() : body);
        }
        return request.request(operation.method(), path);
    }
}
