package onenet.oversight;

import onenet.casework.authority.AuthorityMode;
import onenet.casework.clock.Light;
import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.OfficeCode;
import onenet.feed.Progress;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.KeepLine;
import onenet.oversight.caseboard.Line;
import onenet.testkit.Contract;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.PlacedProblems;
import onenet.testkit.TestStack;
import onenet.testkit.Tokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The service in its world: one start for all tests, an empty board, and services that tell of cases. All names are fictional. */
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "oversight"))
@QuarkusTestResource(UnreliablePlatform.class)
@QuarkusTestResource(UnreliableSms.class)
abstract class OversightScenario {

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    static final String HOLDER = "91441521MA4XAB1211";
    static final String STRANGER = "91441581MA4XAB13XM";
    static final String ITEM = "44015000700001";

    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    /** Read when first needed: the test that writes the contract down must run without one. */
    private static final class Written {
        private static final Filter CONTRACT = Contract.of("oversight");
    }

    @Inject
    KeepLine keepLine;

    @BeforeEach
    void anEmptyBoard() {
        Database.empty(
                "act_step",
                "credit_listing",
                "board_line",
                "board_case",
                "board_rebuild",
                "notice_point",
                "finding",
                "licence_end",
                "rating_order",
                "rating_mark",
                "service_rating",
                "case_review_inspector",
                "case_review",
                "sampling_plan",
                "inspector",
                "message_delivery",
                "contact_code",
                "contact",
                "message_reading",
                "message",
                "supervision_order",
                "supervision_step",
                "power_instrument",
                "power_copy",
                "publicity_step",
                "publicity_sending",
                "publicity_record",
                "publicity_reconciliation",
                "mandate_copy",
                "system_copy",
                "inbox",
                "outbox",
                "event_feed",
                "case_event",
                "dead_letter",
                "idempotency_key");
        UnreliablePlatform.reset();
        MovableClock.setTo(TODAY);
    }

    @AfterEach
    void backToToday() {
        MovableClock.reset();
    }

    /** How a case stood when something was told of it. */
    record Told(String office, String publicStatus, String dueOn, Light light, String person) {

        static Told running(String dueOn) {
            return new Told("441521", "SUBMITTED", dueOn, Light.NORMAL, "id-of-haifeng-intake");
        }

        static Told paused() {
            return new Told("441521", "SUBMITTED", null, Light.PAUSED, "id-of-haifeng-intake");
        }

        static Told ended() {
            return new Told("441521", "FILED", null, null, "id-of-haifeng-intake");
        }

        static Told waiting() {
            return new Told("441521", "GAPS_NOTIFIED", null, null, "id-of-haifeng-intake");
        }

        Told at(String other) {
            return new Told(other, publicStatus, dueOn, light, person);
        }

        Told by(String other) {
            return new Told(office, publicStatus, dueOn, light, other);
        }

        Progress head(String caseNumber, String uscc, Instant at) {
            return new Progress(
                    caseNumber,
                    ITEM,
                    uscc,
                    office,
                    AuthorityMode.OWN,
                    publicStatus,
                    publicStatus,
                    dueOn == null ? null : LocalDate.parse(dueOn),
                    light,
                    new Progress.By(Progress.Kind.OFFICER, person, "INTAKE"),
                    at);
        }
    }

    static String number(String office) {
        return CaseNumber.of("YA", new OfficeCode(office), 2026, SERIAL.incrementAndGet())
                .value();
    }

    /** A case of plan-filing that was told of once. */
    String told(Told told) {
        String number = number("441521");
        hear(number, 1, "2026-11-09T02:00:00Z", told);
        return number;
    }

    void hear(String number, int sequence, String moment, Told told) {
        hear(CaseService.PLAN_FILING, number, HOLDER, sequence, moment, told);
    }

    void hear(CaseService service, String number, String uscc, int sequence, String moment, Told told) {
        Instant at = Instant.parse(moment);
        Line.Place place = new Line.Place(UUID.randomUUID().toString(), service.source(), number, sequence, at);
        keepLine.handle(new Line(place, service.events() + ".some-fact.v1", Optional.of(told.head(number, uscc, at))));
    }

    static RequestSpecification anybody() {
        return RestAssured.given().filter(Written.CONTRACT).filter(new PlacedProblems());
    }

    static RequestSpecification as(String token) {
        return anybody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .auth()
                .oauth2(token);
    }

    static String supervisor() {
        return Tokens.officer("city-supervisor", "441500", "city-supervisor");
    }

    static String auditor() {
        return Tokens.officer("auditor", "441500", "auditor");
    }

    static String haifeng(String role) {
        return Tokens.officer("haifeng-" + role, "441521", role);
    }

    static String lufeng(String role) {
        return Tokens.officer("lufeng-" + role, "441581", role);
    }

    static String holder() {
        return Tokens.applicant("trader-haifeng", HOLDER);
    }

    static String stranger() {
        return Tokens.applicant("trader-lufeng", STRANGER);
    }

    static Map<String, Object> wanted(String caseNumber) {
        return Map.of("caseNumber", caseNumber, "ground", "OVERDUE", "reason", "超期未办结，请说明。");
    }

    /** Number of a new order about a case. */
    static String ordered(String caseNumber) {
        return as(supervisor())
                .contentType("application/json")
                .body(wanted(caseNumber))
                .post("/v1/supervision-orders")
                .then()
                .statusCode(201)
                .extract()
                .path("orderNumber");
    }

    static Response acting(String token, String order, String act, Map<String, ?> body) {
        return as(token)
                .header("If-Match", tag(order))
                .contentType("application/json")
                .body(body)
                .post("/v1/supervision-orders/" + order + "/" + act);
    }

    static String tag(String order) {
        return as(supervisor()).get("/v1/supervision-orders/" + order).header("ETag");
    }

    static String answered(String order) {
        acting(haifeng("decision-maker"), order, "answer", Map.of("words", "已督促经办人办结。"))
                .then()
                .statusCode(201);
        return order;
    }

    /** Pauses between two attempts run on the database's own clock: what waits for the upper platform is due now. */
    static void sendingIsDue() {
        inDatabase("UPDATE publicity_sending SET next_attempt_at = clock_timestamp() - interval '1 second'");
    }

    static void inDatabase(String sql) {
        try {
            Database.asOwner().run(sql);
        } catch (SQLException faulty) {
            throw new IllegalStateException(sql, faulty);
        }
    }

    /** Whether nobody of this account stands in the register of inspectors. */
    static boolean notEntered(String person) {
        return Database.asOwner()
                .column("SELECT code FROM inspector WHERE person_id = ?", person)
                .isEmpty();
    }

    static final Map<String, String> COMPARED_DAYS = Map.of("fromDay", "2026-11-01", "toDay", "2026-11-16");

    /** A comparison with the upper platform that was asked for. */
    static String reconciled() {
        return as(supervisor())
                .contentType("application/json")
                .body(COMPARED_DAYS)
                .post("/v1/publicity-reconciliations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> correction() {
        return Map.of("fields", List.of(Map.of("field", "HOLDER_NAME", "value", "示例化工（海丰）有限公司")), "reason", "录入有误");
    }

    static List<String> events(String caseNumber) {
        return Database.asOwner()
                .column("SELECT type FROM case_event WHERE subject = ? ORDER BY sequence", caseNumber)
                .stream()
                .map(type -> type.replaceAll("oversight\\.|\\.v1", ""))
                .toList();
    }
}
