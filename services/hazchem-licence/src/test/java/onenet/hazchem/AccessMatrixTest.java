package onenet.hazchem;

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
 * foreign enterprise, machines, and tokens that are none. An operation without a line in the table fails the test.
 */
@QuarkusTest
class AccessMatrixTest extends OnTheStack {

    private static final Set<String> READERS = Set.of(
            "applicant",
            "intake-officer",
            "examiner",
            "decision-maker",
            "legal-reviewer",
            "city-supervisor",
            "auditor");

    private static final Set<String> OFFICERS =
            Set.of("intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor");

    private static final Set<String> AT_DESK = Set.of("intake-officer", "examiner", "decision-maker", "legal-reviewer");

    private static final byte[] PDF = Uploads.paper("matrix");

    /** A case whose papers are all there, and a licence: what the operations are tried on. */
    private Story story;

    private String draft;

    private String photograph;

    /** A visit at the own office's window, and a case that came in there. */
    private String visit;

    private String fromTheWindow;

    @BeforeEach
    void aCaseAndALicence() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        story = Story.inHaifeng();
        Map<String, Object> application = story.application();
        application.put(
                "materials",
                List.of(Map.of(
                        "material", "safety-rules-list", "file", story.trader().uploads("rules"))));
        story.submits(Forms.submission("NEW", null, application));
        story.accepted().acts(story.examiner(), "site-inspections", Map.of());
        photograph = InspectionTest.kept(story.examiner(), InspectionTest.shot());
        story.acts(story.examiner(), "site-inspections/1/report", InspectionTest.report(photograph))
                .acts(story.secondExaminer(), "site-inspections/1/signatures", Map.of())
                .examined()
                .granted()
                .certified("001");
        LicenceStories.corrects(story, "DOMICILE", "广东省汕尾市海丰县示例路9号").then().statusCode(201);
        draft = draftOf(story);
        Desk officer = Desk.officer("m-intake-officer", "intake-officer");
        visit = officer.post("/v1/counter-visits", visitor(story.uscc))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Desk window = officer.receiving(visit);
        Map<String, Object> brought = Forms.submission("NEW", null, Forms.application(story.uscc));
        brought.put("signedApplication", window.uploads("signed"));
        fromTheWindow = window.submits(brought).number();
    }

    private static Map<String, Object> visitor(String uscc) {
        return Forms.map(
                "uscc",
                uscc,
                "enterpriseName",
                "示例",
                "visitor",
                "示例丙",
                "capacity",
                "LEGAL_REPRESENTATIVE",
                "identitySeen",
                true);
    }

    private static String draftOf(Story story) {
        String id = UUID.randomUUID().toString();
        story.trader()
                .request()
                .contentType("application/json")
                .body(Map.of("kind", "NEW", "form", Map.of()))
                .put("/v1/drafts/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    @DisplayName("the table knows every operation of the running service, and no other")
    void complete() throws IOException {
        matrix().complete();
    }

    @Test
    @DisplayName("nobody reads or acts where he does not belong")
    void everybody() throws IOException {
        assertThat(matrix().check(this::call)).isGreaterThan(700);
    }

    @Test
    @DisplayName(
            "what an applicant reads names no officer by his account, whatever has happened to his case and licence")
    void officersUnnamed() {
        LicenceStories.act(story, "suspension", false).then().statusCode(201);
        applicantReadsNoOfficer();
        story = everythingHappens(Story.at(Desk.HAIFENG, story.uscc));
        applicantReadsNoOfficer();
        story = Story.at(Desk.HAIFENG, story.uscc).submitsNew();
        story.acts(story.intake(), "non-acceptance", IntakeTrapTest.declining("NOT_REQUIRED", "N-NOT-NEEDED"));
        applicantReadsNoOfficer();
    }

    private void applicantReadsNoOfficer() {
        String reader = "trader-" + story.uscc;
        String[] accounts = {"intake", "examiner", "examiner2", "legal", "decider"};
        assertThat(OfficersUnnamed.check(reader, Tokens.applicant(reader, story.uscc), this::call, accounts))
                .isGreaterThan(6);
    }

    /** Told of slips and gaps, paused, inspected, heard, refused and delivered. */
    private static Story everythingHappens(Story story) {
        LocalDate day = LocalDate.of(2026, 9, 10);
        story.submitsNew().acts(story.intake(), "spot-corrections", Map.of("reason", "笔误"));
        story.acts(story.intake(), "correction-notices", IntakeTrapTest.notice(day.plusDays(20), "training-proof"));
        IntakeTrapTest.supplies(story, "training-proof");
        story.acts(story.intake(), "supplement-findings", SupplementedTest.finding(day.plusDays(20), "training-proof"));
        IntakeTrapTest.supplies(story, "training-proof");
        story.accepted()
                .acts(story.examiner(), "suspensions", Story.RECTIFICATION)
                .acts(story.examiner(), "suspensions/1/end", Map.of())
                .inspected(day)
                .heard()
                .acts(story.examiner(), "interested-parties", HearingTest.PARTY)
                .acts(story.examiner(), "interested-parties/1/statement", Map.of("statement", "没有意见"));
        MovableClock.setTo(day);
        return story.refusalProposed(false)
                .acts(story.legal(), "legal-review", Map.of("agrees", true, "opinion", "合法"))
                .refused(false)
                .acts(story.intake(), "delivery", Story.DELIVERED);
    }

    private AccessMatrix matrix() {
        return new AccessMatrix(Set.of("city-supervisor", "auditor"))
                .rule(
                        About.ONE_THING,
                        READERS,
                        "readCase",
                        "readClocks",
                        "listProjectMatters",
                        "readDocument",
                        "downloadMaterial",
                        "countMaterialPages",
                        "showMaterialPage",
                        "downloadSignedPaper",
                        "readLicence",
                        "readCorrectionPaper")
                .rule(About.OWN, READERS, "listCases", "listLicences", "followEvents")
                .rule(About.OWN, OFFICERS, "countCases")
                .rule(About.OWN, AT_DESK, "listColleagues", "handOverCases")
                .rule(About.ONE_THING, AT_DESK, "listAssignments", "assignCases")
                .rule(About.ONE_THING, Set.of("intake-officer"), "offerReasons")
                .rule(About.OWN, Set.of("decision-maker", "city-supervisor", "auditor"), "readAnnualReport")
                .rule(About.ONE_THING, OFFICERS, "downloadPhotograph")
                .rule(About.OWN, Set.of("examiner"), "uploadPhotograph")
                .rule(About.OWN, Set.of("applicant"), "uploadFile", "listDrafts")
                .rule(About.NO_SUCH_THING, Set.of("applicant", "intake-officer", "examiner"), "readFile")
                // an intake officer comes as far as his body is read: without a visitor he hands in nothing, see
                // CounterTest
                .rule(About.OWN, Set.of("applicant", "intake-officer"), "submitApplication")
                .rule(About.OWN, Set.of("intake-officer"), "listCounterVisits", "openCounterVisit")
                .acts("intake-officer", "closeCounterVisit")
                .open("selfCheck", "listServiceItems", "listBlanks", "downloadBlank", "downloadSample", "findChemicals")
                .rule(About.OWN, OFFICERS, "listAddedChemicals")
                .rule(About.OWN, Set.of("intake-officer", "examiner"), "addChemical")
                .rule(About.NO_SUCH_THING, Set.of("decision-maker"), "confirmChemical")
                .acts(
                        "applicant",
                        "readDraft",
                        "saveDraft",
                        "discardDraft",
                        "downloadBlankOfDraft",
                        "previewSupplies",
                        "preReview",
                        "readRegisteredFacts",
                        "compareWithLicence")
                .acts("applicant", "amendApplication", "supplementApplication", "requestHearing", "withdrawApplication")
                .acts("applicant", "commitToSupply")
                .acts(
                        "intake-officer",
                        "acceptApplication",
                        "requestCorrection",
                        "deliverDecision",
                        "lapseApplication",
                        "compareWithOriginal",
                        "declineToAccept",
                        "allowSpotCorrection",
                        "previewAcceptance",
                        "previewCorrection",
                        "findSupplementWanting",
                        "previewSupplementFinding",
                        "previewNonAcceptance")
                .acts(
                        "examiner",
                        "examineCase",
                        "recordExpertOpinion",
                        "notifyHearing",
                        "tellParty",
                        "hearParty",
                        "openInspection",
                        "reportInspection",
                        "signInspection",
                        "suspendClock",
                        "resumeClock",
                        "proposeCorrection")
                .acts("legal-reviewer", "callHearing", "recordHearing", "reviewLegality")
                .acts(
                        "decision-maker",
                        "decideLicence",
                        "previewDecision",
                        "returnToExamination",
                        "giveWarning",
                        "terminateCase",
                        "reopenCase",
                        "suspendLicence",
                        "reinstateLicence",
                        "rescindLicence",
                        "revokeLicence",
                        "withdrawLicence",
                        "cancelLicence",
                        "decideCorrection")
                .acts("intake-officer", "tellDepartment")
                .acts("city-supervisor", "rescindBySuperior")
                .but("rescindBySuperior", "city-supervisor", 403)
                .but("rescindBySuperior", "foreign city-supervisor", 403)
                .openToSystems(
                        "read",
                        "readCase",
                        "readClocks",
                        "listProjectMatters",
                        "readDocument",
                        "downloadMaterial",
                        "countMaterialPages",
                        "showMaterialPage",
                        "downloadSignedPaper",
                        "readLicence",
                        "readCorrectionPaper",
                        "listCases",
                        "listLicences",
                        "followEvents",
                        "countCases")
                .openToSystems("apply", "uploadFile", "listDrafts", "submitApplication")
                .openToSystems(
                        "apply",
                        "readDraft",
                        "saveDraft",
                        "discardDraft",
                        "downloadBlankOfDraft",
                        "previewSupplies",
                        "preReview",
                        "readRegisteredFacts",
                        "compareWithLicence")
                .openToSystems(
                        "apply", "amendApplication", "supplementApplication", "requestHearing", "withdrawApplication")
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
                .caller("own enterprise", "applicant", true, Tokens.applicant("m-own", story.uscc))
                .caller("foreign enterprise", "applicant", false, Tokens.applicant("m-foreign", Enterprises.next()))
                .caller("department", "department", false, Tokens.officer("d", "441521", "department"))
                .strangers();
    }

    /** Every call is well-formed; where it is let in, the state of the case or its version stops it before anything changes. */
    private Response call(Operation operation, String token) {
        String path = operation
                .path()
                .replace("{caseNumber}", operation.id().equals("downloadSignedPaper") ? fromTheWindow : story.number())
                .replace("{licenceId}", story.number())
                .replace("{material}", "safety-rules-list")
                .replace("{file}", "00000000-0000-4000-8000-000000000002")
                .replace("{photograph}", photograph)
                .replace("{page}", "1")
                .replace("{place}", "1")
                .replace("{addition}", "00000000-0000-4000-8000-000000000003")
                .replace("{kind}", "decision")
                .replace("{paper}", "APPLICATION")
                .replace("{visit}", visit)
                .replace(
                        "{draftId}",
                        Set.of(
                                                "previewSupplies",
                                                "preReview",
                                                "readRegisteredFacts",
                                                "discardDraft",
                                                "downloadBlankOfDraft")
                                        .contains(operation.id())
                                ? draftOf(story)
                                : draft)
                .replace("{year}", "2026")
                .replaceAll("\\{(suspension|inspection|party)}", "1");
        RequestSpecification request = Asking.unheld()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"v999\"");
        Optional.ofNullable(token).ifPresent(value -> request.header("Authorization", "Bearer " + value));
        if (operation.id().startsWith("upload")) {
            return request.contentType("application/octet-stream")
                    .queryParam("name", "a.jpg")
                    .body(operation.id().equals("uploadFile") ? PDF : InspectionTest.shot())
                    .post(path);
        }
        if (operation.id().equals("findChemicals")) {
            request.queryParam("q", "甲醇");
        }
        if (!operation.method().equals("GET")) {
            request.contentType("application/json").body(body(operation.id()));
        }
        return request.request(operation.method(), path);
    }

    private Map<String, ?> body(String operation) {
        return switch (operation) {
            case "submitApplication", "selfCheck" -> invalidSubmission();
            case "previewSupplies", "preReview" -> Forms.submission("NEW", null, story.application());
            case "addChemical" -> SupplementTest.addition("");
            case "amendApplication", "compareWithLicence" -> story.application();
            case "openCounterVisit" -> visitor(story.uscc);
            case "assignCases" -> Map.of("cases", List.of(Map.of("caseNumber", story.number())));
            case "handOverCases" -> Map.of("from", "m-nobody", "to", "m-nobody", "reason", "休假");
            case "saveDraft" -> Map.of("kind", "NEW", "form", Map.of());
            case "requestCorrection", "previewCorrection" ->
                IntakeTrapTest.notice(LocalDate.of(2026, 9, 30), "training-proof");
            case "commitToSupply" -> SupplyLaterTest.commitment(LocalDate.of(2026, 9, 20), "premises-title");
            case "findSupplementWanting", "previewSupplementFinding" ->
                SupplementedTest.finding(LocalDate.of(2026, 9, 30), "training-proof");
            case "supplementApplication" -> Map.of("materials", List.of(Map.of("material", "a", "file", "b")));
            case "decideLicence", "previewDecision" -> Map.of("outcome", "GRANTED");
            case "deliverDecision" -> Story.DELIVERED;
            case "giveWarning" -> Map.of("noticedOn", "2026-09-10", "statement", "无", "facts", "伪造证书");
            case "terminateCase" -> Map.of("ground", "APPLICANT_ENDED", "reason", "企业已注销");
            case "reopenCase" -> PracticeTrapTest.order(LocalDate.of(2026, 9, 10));
            case "examineCase" -> Map.of("proposesGrant", true, "summary", "可");
            case "recordExpertOpinion" -> FourEyesTest.opinion("id-of-expert");
            case "proposeCorrection" -> LicenceStories.misprint("PRINCIPAL_PERSON", "示例丁");
            case "tellDepartment" -> LicenceStories.telling("POLICE", "2026-09-10");
            case "decideCorrection" -> Map.of("outcome", "DROPPED");
            case "recordHearing" -> Map.of("record", "卷1");
            case "callHearing" -> Map.of("on", "2026-09-24", "place", "示例会议室");
            case "tellParty" -> HearingTest.PARTY;
            case "hearParty" -> Map.of("statement", "没有意见");
            case "reviewLegality" -> Map.of("agrees", true, "opinion", "合法");
            case "declineToAccept", "previewNonAcceptance" -> IntakeTrapTest.declining("NOT_REQUIRED", "N-NOT-NEEDED");
            case "withdrawApplication", "returnToExamination", "allowSpotCorrection" -> Map.of("reason", "理由");
            case "reportInspection" -> Story.inspection("CONDITIONS_MET", LocalDate.of(2026, 9, 10));
            case "suspendClock" -> Story.RECTIFICATION;
            case "suspendLicence",
                    "reinstateLicence",
                    "rescindLicence",
                    "rescindBySuperior",
                    "revokeLicence",
                    "withdrawLicence",
                    "cancelLicence" -> Map.of("decisionNumber", "1", "legalBasis", "法", "reason", "理由");
            default -> Map.of();
        };
    }

    /** Well-formed, but with a matter nobody can apply for: a submission that is let in ends at the body. */
    private Map<String, Object> invalidSubmission() {
        return Forms.submission("NOTHING", null, story.application());
    }
}
