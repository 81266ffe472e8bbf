package onenet.planfiling;

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
 * foreign unit, machines, and tokens that are none. An operation without a line in the table fails the test.
 */
@QuarkusTest
class AccessMatrixTest extends OnTheStack {

    private static final Set<String> READERS =
            Set.of("applicant", "intake-officer", "decision-maker", "city-supervisor", "auditor");
    private static final Set<String> OFFICERS =
            Set.of("intake-officer", "decision-maker", "city-supervisor", "auditor");
    private static final List<String> OFFICE_ROLES =
            List.of("intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor");

    /** What an operation is about; it decides what a stranger is told. */
    private enum About {
        /** A filing: a stranger learns nothing of it. */
        ONE_THING,
        /** A rescue resource: every office sees it, its own office changes it. */
        SEEN_BY_ALL,
        /** A list that holds only what the asker may see, or a thing of the asker's own making. */
        OWN,
        PUBLIC
    }

    private record Rule(About about, Set<String> roles) {}

    private static final Map<String, Rule> TABLE = table();

    private static Map<String, Rule> table() {
        Map<String, Rule> table = new TreeMap<>();
        for (String read : List.of("readFiling", "readClocks", "readHistory", "downloadMaterial")) {
            table.put(read, new Rule(About.ONE_THING, READERS));
        }
        table.put("listFilings", new Rule(About.OWN, READERS));
        for (String list : List.of("searchPlans", "matchPlans", "listRescueResources", "readDuties")) {
            table.put(list, new Rule(About.OWN, OFFICERS));
        }
        table.put("submitFiling", new Rule(About.OWN, Set.of("applicant")));
        table.put("uploadFile", new Rule(About.OWN, Set.of("applicant")));
        table.put("enterRescueResource", new Rule(About.OWN, Set.of("intake-officer")));
        table.put("amendRescueResource", new Rule(About.SEEN_BY_ALL, Set.of("intake-officer")));
        table.put("retireRescueResource", new Rule(About.SEEN_BY_ALL, Set.of("intake-officer")));
        table.put("listHolderFilings", new Rule(About.OWN, Set.of("service")));
        table.put("listServiceItems", new Rule(About.PUBLIC, Set.of()));
        acts(
                table,
                "applicant",
                "fillGaps",
                "withdrawFiling",
                "revisePlan",
                "reportEvaluation",
                "reportDrill",
                "cancelFiling");
        acts(table, "intake-officer", "notifyGaps", "filePlan");
        return table;
    }

    private static void acts(Map<String, Rule> table, String role, String... operations) {
        for (String operation : operations) {
            table.put(operation, new Rule(About.ONE_THING, Set.of(role)));
        }
    }

    private record Operation(String id, String method, String path) {}

    private record Caller(String name, String role, boolean own, String token) {}

    private Story story;

    @BeforeEach
    void aFiledPlan() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
        story = Story.ofATrader().withMaterials().submitted().filed();
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
        assertThat(tried).isGreaterThan(400);
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
        if (rule.about() == About.SEEN_BY_ALL) {
            return caller.own() ? "let in" : "403";
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
        callers.add(new Caller("own unit", "applicant", true, Tokens.applicant("m-own", story.uscc)));
        callers.add(new Caller("foreign unit", "applicant", false, Tokens.applicant("m-foreign", Units.next())));
        callers.add(new Caller("service", "service", true, Tokens.officer("s", "", "service")));
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

    /** Every call is well-formed; where it is let in, the state of the filing or its version stops it before anything changes. */
    private Response call(Operation operation, String token) {
        String path = operation
                .path()
                .replace("{caseNumber}", story.number)
                .replace("{material}", "filing-form")
                .replace("{uscc}", story.uscc)
                .replace("{year}", "2026")
                .replace("{id}", "00000000-0000-4000-8000-000000000002");
        RequestSpecification request = RestAssured.given()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"v999\"")
                .header("X-Onenet-Case", "HZ-1")
                .header("X-Onenet-Item", "00012504500001")
                .header("X-Onenet-Purpose", "matrix");
        Optional.ofNullable(token).ifPresent(value -> request.header("Authorization", "Bearer " + value));
        if (operation.id().equals("uploadFile")) {
            return request.contentType("application/octet-stream")
                    .queryParam("name", "a.pdf")
                    .body("%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                    .post(path);
        }
        if (Set.of("POST", "PUT").contains(operation.method())
                && !operation.id().equals("filePlan")) {
            request.contentType("application/json").body(body(operation.id()));
        }
        return request.request(operation.method(), path);
    }

    private Map<String, ?> body(String operation) {
        return switch (operation) {
            case "notifyGaps" -> Story.gaps("filing-form");
            case "fillGaps" -> Map.of("materials", List.of(Map.of("material", "a", "file", "b")));
            case "withdrawFiling", "cancelFiling" -> Map.of("reason", "理由");
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

    private static List<Operation> operations() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(RestAssured.given()
                        .accept("application/json")
                        .get("/openapi")
                        .asString());
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    JsonNode id = entry.getValue().path("operationId");
                    assertThat(id.isTextual())
                            .as(entry.getKey() + " " + path.getKey() + " has an operationId")
                            .isTrue();
                    operations.add(new Operation(id.asText(), entry.getKey().toUpperCase(Locale.ROOT), path.getKey()));
                }));
        return operations;
    }
}
