package onenet.ecert.world;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.issuance.IssuanceWorker;
import onenet.outbox.Ears;
import onenet.outbox.ReceivedEvent;
import onenet.testkit.Asking;
import onenet.testkit.Contract;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.TestStack;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.config.HeaderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;

/** The service in its world: one start for all tests, an empty database and an empty province for each. */
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = @io.quarkus.test.common.ResourceArg(name = "database", value = "e_certificate"))
@QuarkusTestResource(SimulatedProvince.class)
public abstract class EcertScenario {

    private static final String SENDER = "X-Forwarded-For";

    /** Everybody asks from an address of his own, unless a test says from which: no test uses up what another may ask. */
    private static final AtomicInteger ASKED = new AtomicInteger();

    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    protected static final String HOLDER = "91441521MA4XAB1211";
    protected static final String LICENCE = "11100000DEM00009X8001";
    protected static final ObjectMapper JSON = new ObjectMapper();

    private static final AtomicLong SEQUENCE = new AtomicLong();

    @Inject
    protected Ears ears;

    @Inject
    protected IssuanceWorker worker;

    @Inject
    protected Certificates certificates;

    @BeforeEach
    void anEmptyWorld() {
        Database.empty(
                "certified_right",
                "number_serial",
                "certificate",
                "certificate_document",
                "status_change",
                "certificate_work",
                "presentation",
                "presentation_scan",
                "annotated_copy",
                "certificate_use",
                "known_case",
                "mandate_copy",
                "inbox",
                "outbox",
                "case_event",
                "idempotency_key");
        SimulatedProvince.reset();
        MovableClock.setTo(TODAY);
    }

    /** Hears an event as the broker would bring it, in a transaction of its own. */
    protected void hear(String type, String subject, JsonNode data) {
        ReceivedEvent event = new ReceivedEvent(
                UUID.randomUUID().toString(),
                type,
                type.startsWith("planfiling.") ? "/services/plan-filing" : "/services/hazchem-licence",
                subject,
                SEQUENCE.incrementAndGet(),
                Instant.parse("2026-11-24T02:00:00Z"),
                data);
        QuarkusTransaction.requiringNew().run(() -> hearHere(event));
    }

    /** Hears it in the running transaction. */
    protected void hearHere(ReceivedEvent event) {
        ears.all().stream().filter(listener -> listener.hears(event.type())).forEach(listener -> listener.on(event));
    }

    /** The case's service tells whose case is at which office. */
    protected void placed(String caseNumber, String holder, String office) {
        hear(
                "hazchem.case-submitted.v1",
                caseNumber,
                JSON.createObjectNode()
                        .put("caseNumber", caseNumber)
                        .put("applicantUscc", holder)
                        .put("office", office));
    }

    protected void hear(Decision decision) {
        hear("hazchem.case-decided.v1", decision.caseNumber(), decision.data());
    }

    protected void hearStatus(String licenceId, String status) {
        hear("hazchem.licence-status-changed.v1", licenceId, statusChange(licenceId, status));
    }

    protected static JsonNode statusChange(String licenceId, String status) {
        return JSON.createObjectNode()
                .put("licenceId", licenceId)
                .put("licenceNumber", "粤汕(海丰)危化经字〔2026〕00001号")
                .put("status", status)
                .put("decidedOn", TODAY.toString())
                .put("decisionNumber", "汕海应急决〔2026〕1号")
                .put("legalBasis", "危险化学品经营许可证管理办法")
                .put("reason", "演示");
    }

    /** Works off everything that is due. */
    protected void work() {
        while (worker.workOnce()) {
            // the next step
        }
    }

    /** As if the pause before the next attempt, or the lease of a killed worker, had run out. */
    protected void pausesOver() {
        sql("UPDATE certificate_work SET next_attempt_at = now() WHERE finished_at IS NULL");
    }

    protected Certificate issued(Decision decision) {
        hear(decision);
        work();
        return certificate(decision);
    }

    protected Certificate certificate(Decision decision) {
        return QuarkusTransaction.requiringNew()
                .call(() -> certificates.ofCase(LICENCE, decision.caseNumber()).orElseThrow());
    }

    protected byte[] document(Certificate certificate) {
        return QuarkusTransaction.requiringNew()
                .call(() -> certificates.document(certificate).orElseThrow().ofd());
    }

    /** A request checked against the contract. */
    protected static RequestSpecification given() {
        return Asking.of("e-certificate")
                .config(Asking.config().headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName(SENDER)))
                .header(SENDER, "192.0.2." + ASKED.incrementAndGet() % 250);
    }

    protected static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    protected static String holder() {
        return Tokens.applicant("trader-haifeng", HOLDER);
    }

    protected static String stranger() {
        return Tokens.applicant("trader-lufeng", "91441581MA4XAB13XM");
    }

    protected static String officer() {
        return Tokens.officer("haifeng-intake", "441521", "intake-officer");
    }

    protected static String foreignOfficer() {
        return Tokens.officer("lufeng-intake", "441581", "intake-officer");
    }

    protected static ValidatableResponse upload(byte[] document) {
        return given().contentType("application/octet-stream")
                .body(document)
                .post("/v1/verifications/documents")
                .then()
                .statusCode(200);
    }

    /** Events told so far, checked against their schemas. */
    protected List<JsonNode> told(String type) {
        List<JsonNode> events = new ArrayList<>();
        for (String text : column(
                "SELECT data::text FROM case_event WHERE type = '" + type + "' ORDER BY occurred_at, sequence")) {
            try {
                JsonNode data = JSON.readTree(text);
                org.assertj.core.api.Assertions.assertThat(Contract.violations(type, data))
                        .isEmpty();
                events.add(data);
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
        return events;
    }

    protected static void sql(String statement) {
        run(Database.asOwner(), statement);
    }

    /** What nobody may do to the rows that are only added: a test plays the old days, or a break-in. */
    protected static void unhindered(String statement) {
        run(Database.unhindered(), statement);
    }

    private static void run(Database database, String statement) {
        try {
            database.run(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    protected static List<String> column(String query) {
        return Database.asOwner().column(query);
    }
}
