package onenet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private static final List<String> OFFICE_ROLES = List.of(
            "intake-officer",
            "examiner",
            "decision-maker",
            "legal-reviewer",
            "city-supervisor",
            "auditor",
            "department");

    /** What an operation is about; it decides what a stranger is told. */
    private enum About {
        /** A case or what belongs to one: a stranger learns nothing of it. */
        ONE_THING,
        /** A list or thing of the asker's own, or one that every holder of the role may see. */
        OWN,
        PUBLIC
    }

    private record Rule(About about, Set<String> roles) {}

    private record Operation(String id, String method, String path) {}

    private static final Map<String, Rule> TABLE = table();

    private static Map<String, Rule> table() {
        Set<String> officers = Set.of("intake-officer", "examiner", "decision-maker", "legal-reviewer");
        Map<String, Rule> table = new TreeMap<>();
        for (String open : List.of("listProofItems", "downloadProofItems", "readProofItem")) {
            table.put(open, new Rule(About.PUBLIC, Set.of()));
        }
        row(table, About.OWN, "listProofItemChanges", Set.of("legal-reviewer", "city-supervisor", "auditor"));
        row(table, About.OWN, "proposeProofItemChange", Set.of("legal-reviewer"));
        row(table, About.OWN, "approveProofItemChange", Set.of("legal-reviewer", "city-supervisor"));
        row(table, About.ONE_THING, "resolveProofs", with(officers, "applicant", "service"));
        row(
                table,
                About.ONE_THING,
                "readResolution",
                with(officers, "applicant", "city-supervisor", "auditor", "service"));
        row(table, About.ONE_THING, "determineProof", Set.of("intake-officer", "examiner"));
        row(table, About.ONE_THING, "demandProof", officers);
        row(table, About.OWN, "listRefusedDemands", Set.of("city-supervisor", "auditor"));
        row(table, About.OWN, "listAssistanceRequests", Set.of("department"));
        row(table, About.OWN, "listLateAssistanceRequests", Set.of("city-supervisor", "auditor"));
        row(table, About.ONE_THING, "signForAssistanceRequest", Set.of("department"));
        row(table, About.ONE_THING, "answerAssistanceRequest", Set.of("department"));
        row(table, About.ONE_THING, "readCommitmentNotice", Set.of("applicant"));
        row(table, About.ONE_THING, "signCommitment", Set.of("applicant"));
        row(table, About.OWN, "listCommitmentChecks", Set.of("intake-officer", "examiner", "decision-maker"));
        row(table, About.ONE_THING, "readCommitment", with(officers, "applicant", "city-supervisor", "auditor"));
        row(table, About.ONE_THING, "withdrawCommitment", Set.of("applicant"));
        row(table, About.ONE_THING, "checkCommitment", Set.of("examiner"));
        row(table, About.ONE_THING, "defendCommitment", Set.of("applicant"));
        row(table, About.ONE_THING, "decideBreach", Set.of("decision-maker"));
        row(table, About.OWN, "listCreditEntries", with(officers, "applicant", "city-supervisor", "auditor"));
        row(table, About.OWN, "enterCredit", Set.of("city-supervisor"));
        row(table, About.OWN, "repairCredit", Set.of("city-supervisor"));
        row(table, About.OWN, "restoreCreditEntry", Set.of("city-supervisor"));
        row(table, About.OWN, "listAuthorisations", Set.of("applicant"));
        row(table, About.OWN, "giveAuthorisation", Set.of("applicant"));
        row(table, About.ONE_THING, "withdrawAuthorisation", Set.of("applicant"));
        row(table, About.OWN, "listUses", Set.of("applicant"));
        row(table, About.OWN, "checkReceipt", with(officers, "applicant", "service"));
        row(table, About.ONE_THING, "handIn", Set.of("applicant"));
        row(table, About.ONE_THING, "verifySubmission", Set.of("intake-officer", "examiner"));
        return table;
    }

    private static void row(Map<String, Rule> table, About about, String operation, Set<String> roles) {
        table.put(operation, new Rule(about, roles));
    }

    private static Set<String> with(Set<String> roles, String... more) {
        var all = new java.util.TreeSet<>(roles);
        all.addAll(List.of(more));
        return all;
    }

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
        assertThat(operations().stream().map(Operation::id)).containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    }

    @Test
    @DisplayName("Operation × role × own and foreign tenant: wrong role 403, a stranger's thing 404, no token 401")
    void matrix() throws IOException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Operation operation : operations()) {
            Rule rule = TABLE.get(operation.id());
            for (Map.Entry<String, Optional<String>> caller : callers().entrySet()) {
                tried++;
                int status = call(operation, caller.getValue());
                if (!allowed(rule, caller.getKey(), status)) {
                    wrong.add(operation.id() + " as " + caller.getKey() + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(600);
    }

    /** A caller's name is role@own, role@foreign, or what is wrong with the token. */
    private static boolean allowed(Rule rule, String caller, int status) {
        if (rule.about() == About.PUBLIC) {
            // a token that cannot be read is refused even where none is needed
            return status == 200 || status == 404 || caller.startsWith("!bad") && status == 401;
        }
        if (caller.startsWith("!")) {
            return status == 401;
        }
        String role = caller.substring(0, caller.indexOf('@'));
        if (!rule.roles().contains(role)) {
            return status == 403;
        }
        boolean foreign = caller.endsWith("@foreign");
        boolean seesAll = Set.of("service", "city-supervisor", "auditor").contains(role);
        if (foreign && rule.about() == About.ONE_THING && !seesAll) {
            return status == 404 || status == 400 || status == 403 && role.equals("applicant");
        }
        return status != 401 && status != 403 && status != 500;
    }

    private Map<String, Optional<String>> callers() {
        Map<String, Optional<String>> callers = new TreeMap<>();
        callers.put("!none", Optional.empty());
        callers.put("!bad-expired", Optional.of(Tokens.expired("x", "441521", "examiner")));
        callers.put("!bad-foreign-key", Optional.of(Tokens.foreign("x", "441521", "examiner")));
        callers.put("no-such-role@own", Optional.of(Tokens.officer("x", "441521", "no-such-role")));
        callers.put("province-platform@own", Optional.of(Tokens.officer("x", "441500", "province-platform")));
        callers.put("applicant@own", Optional.of(representative()));
        callers.put("applicant@foreign", Optional.of(stranger()));
        callers.put("service@own", Optional.of(service()));
        for (String role : OFFICE_ROLES) {
            String own = role.equals("department") ? "441500-SWJ" : "441521";
            String foreign = role.equals("department") ? "441500-GAJ" : "441581";
            callers.put(role + "@own", Optional.of(Tokens.officer("own-" + role, own, role)));
            callers.put(role + "@foreign", Optional.of(Tokens.officer("foreign-" + role, foreign, role)));
        }
        return callers;
    }

    private int call(Operation operation, Optional<String> token) {
        RequestSpecification request =
                RestAssured.given().header("Idempotency-Key", UUID.randomUUID().toString());
        if (operation.id().equals("listCreditEntries")) {
            request.queryParam("uscc", HOLDER);
        }
        if (operation.id().equals("checkReceipt")) {
            request.queryParam("caseReference", caseReference).queryParam("purpose", "危险化学品经营许可审查");
        }
        if (operation.method().equals("post")) {
            request.contentType("application/json").body(body(operation.id()));
        }
        RequestSpecification sent = token.isPresent() ? request.auth().oauth2(token.get()) : request;
        return sent.request(operation.method().toUpperCase(Locale.ROOT), path(operation))
                .statusCode();
    }

    private Object body(String operation) {
        return switch (operation) {
            case "resolveProofs" -> question(NEW, "PREPARATION", "P-BUSINESS-LICENCE");
            case "demandProof" ->
                Map.of("caseReference", caseReference, "proofId", "P-BUSINESS-LICENCE", "reason", "x");
            case "determineProof" -> Map.of("identifier", "x", "accepted", true, "reason", "x");
            case "answerAssistanceRequest" -> Map.of("answer", "NO_RECORD", "note", "x");
            case "signCommitment" ->
                Map.of("signerName", "示例甲", "capacity", "LEGAL_REPRESENTATIVE", "textHash", "a".repeat(64));
            case "withdrawCommitment", "defendCommitment", "repairCredit", "restoreCreditEntry" ->
                Map.of("reason", "x");
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
                    case "signForAssistanceRequest", "answerAssistanceRequest" -> assistance;
                    case "withdrawAuthorisation" -> authorisation;
                    case "verifySubmission" -> submission;
                    case "approveProofItemChange", "repairCredit", "restoreCreditEntry" ->
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

    private static List<Operation> operations() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(RestAssured.given()
                        .queryParam("format", "json")
                        .get("/openapi")
                        .asString())
                .path("paths");
        List<Operation> found = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("operationId"))
                .forEach(method -> found.add(new Operation(
                        method.getValue().path("operationId").asText(), method.getKey(), path.getKey()))));
        return found;
    }
}
