package onenet.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;
import onenet.testkit.AccessMatrix;
import onenet.testkit.AccessMatrix.About;
import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.Asking;
import onenet.testkit.OfficersUnnamed;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
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
@DisplayName("Nobody reads or acts where they do not belong")
class AccessMatrixTest extends ProofScenario {

    private static final Set<String> OFFICERS =
            Set.of("intake-officer", "examiner", "decision-maker", "legal-reviewer");

    private String receipt;
    private String assistance;
    private String commitment;
    private String authorisation;
    private String submission;

    @BeforeEach
    void aCaseWithEverything() {
        SimulatedSources.fault("natural-resources", Fault.OUTAGE);
        resolve("P-BUSINESS-LICENCE", "P-TRAINING", "P-REFINED-OIL", "P-PREMISES-TITLE");
        receipt = (String) ((Map<?, ?>) proof("P-BUSINESS-LICENCE").get("evidence")).get("receiptId");
        assistance = as(department("441500-SWJ"))
                .get("/v1/assistance-requests")
                .then()
                .extract()
                .path("[0].id");
        String training = "/v1/resolutions/" + caseReference + "/proofs/P-TRAINING";
        String hash = as(holder())
                .get(training + "/commitment-notice")
                .then()
                .extract()
                .path("textHash");
        commitment = post(
                        representative(),
                        training + "/commitment",
                        Map.of("signerName", "示例甲", "capacity", "LEGAL_REPRESENTATIVE", "textHash", hash))
                .then()
                .extract()
                .path("id");
        authorisation = post(
                        holder(),
                        "/v1/authorisations",
                        Map.of(
                                "proofId", "P-BUSINESS-LICENCE",
                                "itemCode", NEW,
                                "purpose", "x",
                                "until", "2026-12-31",
                                "oneTime", false))
                .then()
                .extract()
                .path("id");
        submission = post(
                        holder(),
                        "/v1/resolutions/" + caseReference + "/proofs/P-PREMISES-TITLE/submissions",
                        Map.of("fileName", "a.pdf", "fileSha256", "a".repeat(64)))
                .then()
                .extract()
                .path("id");
    }

    @Test
    @DisplayName("The table knows every operation of the running service, and no other")
    void complete() throws IOException {
        matrix().complete();
    }

    @Test
    @DisplayName("Operation × role × own and foreign tenant: wrong role 403, a stranger's thing 404, no token 401")
    void everybody() throws IOException {
        assertThat(matrix().check(this::call)).isGreaterThan(600);
    }

    @Test
    @DisplayName(
            "What a holder reads names no officer by his account, and no step of a commitment says who in the office took it")
    void officersUnnamed() {
        post(
                        examiner(),
                        "/v1/commitments/" + commitment + "/checks",
                        Map.of("result", "SOURCE_UNREACHABLE", "note", "x"))
                .then()
                .statusCode(201);
        assertThat(OfficersUnnamed.check("trader-haifeng", representative(), this::call))
                .isGreaterThan(8);
        as(representative())
                .get("/v1/commitments/" + commitment)
                .then()
                .statusCode(200)
                .body("steps.by", not(hasItem("haifeng-examiner")));
        as(examiner()).get("/v1/commitments/" + commitment).then().body("steps.by", hasItem("haifeng-examiner"));
    }

    private AccessMatrix matrix() {
        return cases(new AccessMatrix(Set.of("licence-proof-asker", "city-supervisor", "auditor")))
                .open("listProofItems", "downloadProofItems", "readProofItem")
                .rule(About.OWN, Set.of("legal-reviewer", "city-supervisor", "auditor"), "listProofItemChanges")
                .rule(About.OWN, Set.of("legal-reviewer"), "proposeProofItemChange")
                .rule(About.NO_SUCH_THING, Set.of("legal-reviewer", "city-supervisor"), "approveProofItemChange")
                .rule(
                        About.OWN,
                        Set.of("city-supervisor", "auditor"),
                        "listRefusedDemands",
                        "listLateAssistanceRequests")
                .rule(About.OWN, AccessMatrix.with(OFFICERS, "applicant", "city-supervisor", "auditor"), "followEvents")
                .rule(About.OWN, Set.of("department"), "listAssistanceRequests")
                .rule(About.OWN, Set.of("intake-officer", "examiner"), "listLetters")
                .rule(About.NO_SUCH_THING, Set.of("intake-officer", "examiner"), "enterReply")
                .rule(About.OWN, Set.of("intake-officer", "examiner", "decision-maker"), "listCommitmentChecks")
                .rule(About.OWN, Set.of("applicant"), "listAuthorisations", "giveAuthorisation", "listUses")
                .rule(About.OWN, Set.of("applicant"), "listMandates", "listReceivedMandates", "giveMandate")
                .rule(About.NO_SUCH_THING, Set.of("applicant"), "acceptMandate", "endMandate")
                .rule(About.ONE_THING, AccessMatrix.with(OFFICERS, "applicant"), "checkReceipt")
                .rule(About.OWN, Set.of("applicant", "decision-maker"), "listSystems", "connectSystem")
                .rule(About.NO_SUCH_THING, Set.of("applicant", "decision-maker"), "issueSecret", "endSystem")
                .but("issueSecret", "foreign enterprise", 403)
                .but("endSystem", "foreign enterprise", 403)
                .openToSystems("read", "readResolution", "listUses", "followEvents")
                .openToSystems("verify", "checkReceipt")
                .systems(HOLDER, "91441581MA4XAB13XM", "441521", "441581")
                .officers(
                        "441521",
                        "441581",
                        "intake-officer",
                        "examiner",
                        "decision-maker",
                        "legal-reviewer",
                        "city-supervisor",
                        "auditor")
                .officers("441500-SWJ", "441500-GAJ", "department")
                .caller("own enterprise", "applicant", true, representative())
                .caller("foreign enterprise", "applicant", false, stranger())
                .caller("hazchem-licence", "licence-proof-asker", true, service())
                .caller("proof-exemption", "proof-filing-reader", true, Tokens.officer("s", "", "proof-filing-reader"))
                .strangers();
    }

    private static AccessMatrix cases(AccessMatrix matrix) {
        return matrix.acts("licence-proof-asker", "resolveProofs", "readRegisteredFacts")
                .rule(
                        About.ONE_THING,
                        AccessMatrix.with(OFFICERS, "applicant", "city-supervisor", "auditor", "licence-proof-asker"),
                        "readResolution")
                .rule(About.ONE_THING, Set.of("intake-officer", "examiner"), "determineProof", "verifySubmission")
                .rule(About.ONE_THING, OFFICERS, "demandProof")
                .acts("department", "signForAssistanceRequest", "answerAssistanceRequest")
                .acts("applicant", "readCommitmentNotice", "signCommitment", "withdrawCommitment", "defendCommitment")
                .acts("applicant", "withdrawAuthorisation", "handIn")
                .rule(
                        About.ONE_THING,
                        AccessMatrix.with(OFFICERS, "applicant", "city-supervisor", "auditor"),
                        "readCommitment")
                .acts("examiner", "checkCommitment")
                .acts("decision-maker", "decideBreach");
    }

    private Response call(Operation operation, String token) {
        RequestSpecification request =
                Asking.unheld().header("Idempotency-Key", UUID.randomUUID().toString());
        if (operation.id().equals("checkReceipt")) {
            request.queryParam("caseReference", caseReference).queryParam("purpose", "危险化学品经营许可审查");
        }
        if (operation.method().equals("POST")) {
            request.contentType("application/json").body(body(operation.id()));
        }
        RequestSpecification sent = token != null ? request.auth().oauth2(token) : request;
        return sent.request(operation.method(), path(operation));
    }

    private Object body(String operation) {
        return switch (operation) {
            case "resolveProofs" -> question(NEW, "PREPARATION", "P-BUSINESS-LICENCE");
            case "readRegisteredFacts" ->
                Map.of("draftReference", UUID.randomUUID().toString(), "itemCode", NEW, "uscc", HOLDER, "purpose", "x");
            case "demandProof" ->
                Map.of("caseReference", caseReference, "proofId", "P-BUSINESS-LICENCE", "reason", "x");
            case "determineProof" -> Map.of("identifier", "x", "accepted", true, "reason", "x");
            case "answerAssistanceRequest", "enterReply" -> Map.of("answer", "NO_RECORD", "note", "x");
            case "signCommitment" ->
                Map.of("signerName", "示例甲", "capacity", "LEGAL_REPRESENTATIVE", "textHash", "a".repeat(64));
            case "withdrawCommitment", "defendCommitment" -> Map.of("reason", "x");
            case "checkCommitment" -> Map.of("result", "SOURCE_UNREACHABLE", "note", "x");
            case "decideBreach" -> Map.of("consequence", "CLEARED", "decisionNumber", "x", "reasons", "x");
            case "handIn" -> Map.of("fileName", "a.pdf", "fileSha256", "a".repeat(64));
            case "verifySubmission" -> Map.of("note", "x");
            default -> Map.of();
        };
    }

    private String path(Operation operation) {
        String id =
                switch (operation.id()) {
                    case "checkReceipt" -> receipt;
                    case "signForAssistanceRequest", "answerAssistanceRequest", "enterReply" -> assistance;
                    case "withdrawAuthorisation" -> authorisation;
                    case "verifySubmission" -> submission;
                    case "approveProofItemChange", "issueSecret", "endSystem" ->
                        UUID.randomUUID().toString();
                    default -> commitment;
                };
        String proof = operation.id().contains("Commitment") ? "P-TRAINING" : "P-PREMISES-TITLE";
        return operation
                .path()
                .replace("{caseReference}", caseReference)
                .replace("{proofId}", proof)
                .replace("{id}", id);
    }
}
