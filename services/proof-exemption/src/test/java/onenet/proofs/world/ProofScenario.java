package onenet.proofs.world;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.OfficeCode;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.proofs.resolution.RetryLookups;
import onenet.testkit.Asking;
import onenet.testkit.Contract;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.TestStack;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;

/** The service in its world: one start for all tests, empty tables and sources that hold what the demonstration enterprise needs. */
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proof_exemption"))
@QuarkusTestResource(SimulatedSources.class)
public abstract class ProofScenario {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final String HOLDER = SimulatedSources.HOLDER;
    public static final String NEW = "00012504500001";
    public static final String RENEWAL = "00012504500002";
    public static final String DEFINER = "11100000DEM00009X8";

    public static final String OFFICE = "441521";

    private static final AtomicLong HEARD = new AtomicLong();
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    @Inject
    protected RetryLookups retries;

    protected String caseReference;

    @BeforeEach
    void anEmptyWorld() {
        Database.empty(
                "list_change",
                "proof_case",
                "proof_line",
                "attempt",
                "receipt",
                "lookup_work",
                "authorisation",
                "credit_standing",
                "demand",
                "submission",
                "assistance_request",
                "commitment",
                "commitment_step",
                "lapse",
                "mandate",
                "mandate_copy",
                "connected_system",
                "system_copy",
                "inbox",
                "outbox",
                "case_event",
                "idempotency_key");
        SimulatedSources.reset();
        furnish();
        MovableClock.setTo(TODAY);
        caseReference = number("HZ", OFFICE);
    }

    /** The next number that this kind of case at this office would be given. */
    protected static String number(String prefix, String office) {
        return CaseNumber.of(prefix, new OfficeCode(office), 2026, SERIAL.incrementAndGet())
                .value();
    }

    /** What the sources hold about the demonstration enterprise: all that its licence needs. */
    private static void furnish() {
        for (String type : CertificateTypes.GUANGDONG) {
            SimulatedSources.hold("guangdong", DEFINER + type, identifier(type, 1));
        }
        SimulatedSources.hold("e-certificate", DEFINER + "001", identifier("001", 1));
        for (String type : CertificateTypes.SHANDONG) {
            SimulatedSources.hold("shandong", DEFINER + type, identifier(type, 1));
        }
        SimulatedSources.hold("plan-filing", "contingency-plan", "YA-441521-2026-000001-X");
        SimulatedSources.hold("natural-resources", "real-estate", "NR-1");
        SimulatedSources.hold("natural-resources", "storage-facilities", "NR-2");
        SimulatedSources.hold("market-supervision", "enterprise-registration", "MS-1");
        SimulatedSources.hold("human-resources", "insured-staff", "HR-1");
        SimulatedSources.hold("human-resources", "professional-titles", "HR-2");
        SimulatedSources.hold("own-archive", "completion-acceptance", "OA-1");
        SimulatedSources.hold("own-archive", "major-hazard", "OA-2");
    }

    /** A sweep that finds nothing changed leaves every row's version as it was. */
    protected static void assertUntouchedBy(Runnable sweep, String table) {
        List<String> before = versions(table);
        assertThat(before).isNotEmpty();
        for (int time = 0; time < 3; time++) {
            sweep.run();
        }
        assertThat(versions(table)).isEqualTo(before);
    }

    private static List<String> versions(String table) {
        return Database.asOwner().column("SELECT id || ' ' || row_version FROM " + table + " ORDER BY id");
    }

    public static String identifier(String type, int serial) {
        return "1.2.156.3005.2.%s%s.11441521DEM000030G.%08d.001.A".formatted(DEFINER, type, serial);
    }

    /** A request checked against the contract. */
    protected static RequestSpecification given() {
        return Asking.of("proof-exemption");
    }

    protected static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    protected static String holder() {
        return Tokens.applicant("trader-haifeng", HOLDER);
    }

    /** The same enterprise, signed in by its legal representative in person. */
    protected static String representative() {
        return Tokens.legalRepresentative("trader-haifeng", HOLDER, "示例甲");
    }

    protected static String stranger() {
        return Tokens.applicant("trader-lufeng", "91441581MA4XAB13XM");
    }

    protected static String officer(String... roles) {
        return Tokens.officer("haifeng-" + roles[0], "441521", roles);
    }

    protected static String examiner() {
        return officer("examiner");
    }

    protected static String department(String unit) {
        return Tokens.officer("clerk-of-" + unit, unit, "department");
    }

    protected static String supervisor() {
        return Tokens.officer("city-supervisor", "441500", "city-supervisor");
    }

    protected static String service() {
        return Tokens.officer("service-account-hazchem-licence", "", "licence-proof-asker");
    }

    protected Map<String, Object> question(String itemCode, String moment, String... proofs) {
        Map<String, Object> request = new HashMap<>();
        request.put("caseReference", caseReference);
        request.put("itemCode", itemCode);
        request.put("holder", Map.of("uscc", HOLDER, "name", SimulatedSources.NAME));
        request.put("purpose", "危险化学品经营许可审查");
        request.put("moment", moment);
        request.put("proofs", List.of(proofs));
        request.put("mayCommit", true);
        request.put("particulars", Map.of());
        request.put("office", OFFICE);
        return request;
    }

    protected static Response post(String token, String path, Object body) {
        RequestSpecification request = as(token);
        return (body == null ? request : request.contentType("application/json").body(body)).post(path);
    }

    protected ValidatableResponse resolve(String... proofs) {
        return asks(NEW, "PREPARATION", proofs);
    }

    /** The case's service says what the case states and has its proofs obtained. */
    protected ValidatableResponse asks(String itemCode, String moment, String... proofs) {
        return post(service(), "/v1/resolutions", question(itemCode, moment, proofs))
                .then()
                .statusCode(200);
    }

    protected ValidatableResponse standing() {
        return as(holder()).get("/v1/resolutions/" + caseReference).then().statusCode(200);
    }

    /** One proof of the case as the applicant sees it. */
    protected Map<String, Object> proof(String proofId) {
        return standing().extract().jsonPath().getMap("proofs.find { it.proofId == '" + proofId + "' }");
    }

    protected void assertStands(String proofId, String state, String outcome, String code) {
        Map<String, Object> proof = proof(proofId);
        assertThat(proof)
                .containsEntry("state", state)
                .containsEntry("outcome", outcome)
                .containsEntry("code", code);
    }

    /** Works off every look-up that is due. */
    protected void work() {
        while (retries.workOnce()) {
            // the next look-up
        }
    }

    protected void clock(LocalDateTime beijing) {
        MovableClock.setTo(beijing);
    }

    /** Events told so far, checked against their schemas. */
    protected static List<JsonNode> told(String type) {
        List<JsonNode> events = new ArrayList<>();
        for (String text : column(
                "SELECT data::text FROM case_event WHERE type = '" + type + "' ORDER BY occurred_at, sequence")) {
            try {
                JsonNode data = SimulatedSources.JSON.readTree(text);
                assertThat(Contract.violations(type, data)).isEmpty();
                events.add(data);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
        return events;
    }

    protected static void sql(String statement) {
        try {
            Database.asOwner().run(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** As whoever has the server itself in his hands. */
    protected static void forge(String statement) {
        try {
            Database.unhindered().run(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    protected static List<String> column(String query) {
        return Database.asOwner().column(query);
    }

    /** An event comes in, and is taken in a transaction as the broker's would be. */
    protected static void hear(EventListener listener, String type, Object data) {
        assertThat(listener.hears(type)).isTrue();
        ReceivedEvent event = new ReceivedEvent(
                UUID.randomUUID().toString(),
                type,
                "/services/other",
                "subject",
                HEARD.incrementAndGet(),
                Instant.parse("2026-11-24T02:00:00Z"),
                new ObjectMapper().valueToTree(data));
        QuarkusTransaction.requiringNew().run(() -> listener.on(event));
    }
}
