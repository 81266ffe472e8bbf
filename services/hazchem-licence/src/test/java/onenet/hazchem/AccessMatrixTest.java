package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
class AccessMatrixTest extends OnTheStack {

    private static final Set<String> READERS = Set.of(
            "applicant",
            "intake-officer",
            "examiner",
            "decision-maker",
            "legal-reviewer",
            "city-supervisor",
            "auditor");

    private static final List<String> OFFICE_ROLES =
            List.of("intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor");

    /** What an operation is about; it decides what a stranger is told. */
    private enum About {
        /** A case or licence: a stranger learns nothing of it. */
        ONE_THING,
        /** A list or report that holds only what the asker may see, or a thing of the asker's own making. */
        OWN,
        PUBLIC
    }

    private record Rule(About about, Set<String> roles) {}

    private static final Map<String, Rule> TABLE = table();

    private static Map<String, Rule> table() {
        Map<String, Rule> table = new TreeMap<>();
        for (String read : List.of("readCase", "readClocks", "readDocument", "downloadMaterial", "readLicence")) {
            table.put(read, new Rule(About.ONE_THING, READERS));
        }
        table.put("listCases", new Rule(About.OWN, READERS));
        table.put("listLicences", new Rule(About.OWN, READERS));
        table.put("readAnnualReport", new Rule(About.OWN, Set.of("decision-maker", "city-supervisor", "auditor")));
        table.put("submitApplication", new Rule(About.OWN, Set.of("applicant")));
        table.put("uploadFile", new Rule(About.OWN, Set.of("applicant")));
        table.put("listDrafts", new Rule(About.OWN, Set.of("applicant")));
        acts(table, "applicant", "readDraft", "saveDraft", "discardDraft", "previewSupplies");
        table.put("selfCheck", new Rule(About.PUBLIC, Set.of()));
        table.put("listServiceItems", new Rule(About.PUBLIC, Set.of()));
        acts(table, "applicant", "amendApplication", "supplementApplication", "requestHearing", "withdrawApplication");
        acts(
                table,
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
                "previewNonAcceptance");
        acts(
                table,
                "examiner",
                "examineCase",
                "recordExpertOpinion",
                "notifyHearing",
                "openInspection",
                "reportInspection",
                "signInspection",
                "suspendClock",
                "resumeClock");
        acts(table, "legal-reviewer", "recordHearing", "reviewLegality");
        acts(
                table,
                "decision-maker",
                "decideLicence",
                "previewDecision",
                "returnToExamination",
                "suspendLicence",
                "reinstateLicence",
                "rescindLicence",
                "revokeLicence",
                "withdrawLicence",
                "cancelLicence");
        return table;
    }

    private static void acts(Map<String, Rule> table, String role, String... operations) {
        for (String operation : operations) {
            table.put(operation, new Rule(About.ONE_THING, Set.of(role)));
        }
    }

    /** A case whose papers are all there, and a licence: what the operations are tried on. */
    private Story story;

    private String draft;

    private record Operation(String id, String method, String path) {}

    private record Caller(String name, String role, boolean own, String token) {}

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
        story.decidedOn(LocalDate.of(2026, 9, 10)).certified("001");
        draft = draftOf(story);
    }

    private static String draftOf(Story story) {
        String id = UUID.randomUUID().toString();
        story.trader()
                .request()
                .contentType("application/json")
                .body(Map.of("matter", "NEW", "form", Map.of()))
                .put("/v1/drafts/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    @DisplayName("the table knows every operation of the running service, and no other")
    void complete() throws IOException {
        assertThat(operations().stream().map(Operation::id)).containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    }

    @Test
    @DisplayName("nobody reads or acts where he does not belong")
    void matrix() throws IOException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Operation operation : operations()) {
            Rule rule = TABLE.get(operation.id());
            for (Caller caller : callers()) {
                tried++;
                Response answer = call(operation, caller.token());
                String expected = expected(rule, caller);
                if (!matches(expected, answer)) {
                    wrong.add("%s by %s: expected %s, was %d %s"
                            .formatted(
                                    operation.id(), caller.name(), expected, answer.statusCode(), answer.asString()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(700);
    }

    private static String expected(Rule rule, Caller caller) {
        if (rule.about() == About.PUBLIC) {
            // A bad token is refused even where none is needed.
            return caller.role() == null && caller.token() != null ? "401" : "let in";
        }
        if (caller.role() == null) {
            return "401";
        }
        if (!rule.roles().contains(caller.role())) {
            return "403";
        }
        boolean fromAbove = Set.of("city-supervisor", "auditor").contains(caller.role());
        return rule.about() == About.OWN || caller.own() || fromAbove ? "let in" : "404";
    }

    private static boolean matches(String expected, Response answer) {
        return expected.equals("let in")
                ? !Set.of(401, 403, 404, 500).contains(answer.statusCode())
                : answer.statusCode() == Integer.parseInt(expected);
    }

    private List<Caller> callers() {
        List<Caller> callers = new ArrayList<>();
        for (String role : OFFICE_ROLES) {
            callers.add(new Caller(role, role, true, Tokens.officer("m-" + role, "441521", role)));
            callers.add(new Caller("foreign " + role, role, false, Tokens.officer("m-" + role, "441581", role)));
        }
        callers.add(new Caller("own enterprise", "applicant", true, Tokens.applicant("m-own", story.uscc)));
        callers.add(
                new Caller("foreign enterprise", "applicant", false, Tokens.applicant("m-foreign", Traders.next())));
        callers.add(
                new Caller("province", "province-platform", false, Tokens.officer("p", "440000", "province-platform")));
        callers.add(new Caller("department", "department", false, Tokens.officer("d", "441521", "department")));
        callers.add(new Caller("no role", "none", false, Tokens.officer("n", "441521")));
        callers.add(new Caller("no token", null, false, null));
        callers.add(new Caller("expired token", null, true, Tokens.expired("m", "441521", "intake-officer")));
        callers.add(new Caller("foreign key", null, true, Tokens.foreign("m", "441521", "intake-officer")));
        callers.add(new Caller("nonsense token", null, true, "nonsense"));
        return callers;
    }

    /** Every call is well-formed; where it is let in, the state of the case or its version stops it before anything changes. */
    private Response call(Operation operation, String token) {
        String path = operation
                .path()
                .replace("{caseNumber}", story.number())
                .replace("{licenceId}", story.number())
                .replace("{material}", "safety-rules-list")
                .replace("{kind}", "decision")
                .replace("{draftId}", operation.id().equals("previewSupplies") ? draftOf(story) : draft)
                .replace("{year}", "2026")
                .replaceAll("\\{(suspension|inspection)}", "1");
        RequestSpecification request = RestAssured.given()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"v999\"");
        Optional.ofNullable(token).ifPresent(value -> request.header("Authorization", "Bearer " + value));
        if (operation.id().equals("uploadFile")) {
            return request.contentType("application/octet-stream")
                    .queryParam("name", "a.pdf")
                    .body("%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                    .post(path);
        }
        if (!operation.method().equals("GET")) {
            request.contentType("application/json").body(body(operation.id()));
        }
        return request.request(operation.method(), path);
    }

    private Map<String, ?> body(String operation) {
        return switch (operation) {
            case "submitApplication", "selfCheck" -> invalidSubmission();
            case "previewSupplies" -> Forms.submission("NEW", null, story.application());
            case "amendApplication" -> story.application();
            case "saveDraft" -> Map.of("matter", "NEW", "form", Map.of());
            case "requestCorrection", "previewCorrection" ->
                IntakeTrapTest.notice(LocalDate.of(2026, 9, 30), "training-proof");
            case "supplementApplication" -> Map.of("materials", List.of(Map.of("material", "a", "file", "b")));
            case "decideLicence", "previewDecision" -> Map.of("outcome", "GRANTED");
            case "deliverDecision" -> Map.of("method", "POST");
            case "examineCase" -> Map.of("proposesGrant", true, "summary", "可");
            case "recordExpertOpinion" -> FourEyesTest.opinion("id-of-expert");
            case "recordHearing" -> Map.of("record", "卷1");
            case "reviewLegality" -> Map.of("agrees", true, "opinion", "合法");
            case "declineToAccept", "previewNonAcceptance" -> IntakeTrapTest.declining("NOT_REQUIRED", "N-NOT-NEEDED");
            case "withdrawApplication", "returnToExamination", "allowSpotCorrection" -> Map.of("reason", "理由");
            case "reportInspection" -> Story.inspection("CONDITIONS_MET", LocalDate.of(2026, 9, 10));
            case "suspendClock" -> Map.of("ground", "RECTIFICATION");
            case "suspendLicence",
                    "reinstateLicence",
                    "rescindLicence",
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

    private static List<Operation> operations() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(RestAssured.given()
                        .accept("application/json")
                        .get("/openapi")
                        .asString());
        List<Operation> operations = new ArrayList<>();
        Map<String, JsonNode> paths = new LinkedHashMap<>();
        document.path("paths").properties().forEach(path -> paths.put(path.getKey(), path.getValue()));
        paths.forEach((path, item) -> item.properties().forEach(entry -> {
            JsonNode id = entry.getValue().path("operationId");
            assertThat(id.isTextual())
                    .as(entry.getKey() + " " + path + " has an operationId")
                    .isTrue();
            operations.add(new Operation(id.asText(), entry.getKey().toUpperCase(java.util.Locale.ROOT), path));
        }));
        return operations;
    }
}
