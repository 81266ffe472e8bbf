package onenet.proofs.dependant;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.proofs.exchange.CertificateListener;
import onenet.proofs.exchange.FilingListener;
import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;
import onenet.testkit.Contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("What a proof rests on is followed; dependants are told exactly once, as the table says")
class FollowEvidenceTest extends ProofScenario {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILING = "YA-441521-2026-000001-X";

    @Inject
    CertificateListener certificates;

    @Inject
    FilingListener filings;

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "REVOKED,PREPARATION,REOPEN",
        "REVOKED,ACCEPTANCE,BLOCK",
        "REVOKED,DECISION,WARN",
        "SUSPENDED,PREPARATION,WARN",
        "SUSPENDED,ACCEPTANCE,BLOCK",
        "EXPIRED,ACCEPTANCE,REOPEN"
    })
    @DisplayName(
            "A certificate's standing reaches the cases that rest on it, with the effect for how far they have come")
    void effects(String status, String moment, String effect) {
        asks(RENEWAL, moment, "P-HZR-001");
        hear(certificates, "ecert.certificate-status-changed.v1", certificateChange(status));
        assertThat(told("proofs.evidence-lapsed.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.path("effect").asText()).isEqualTo(effect));
    }

    @Test
    @DisplayName("Told once, however often the change is heard; a case that does not rest on it hears nothing")
    void once() {
        asks(RENEWAL, "PREPARATION", "P-HZR-001");
        caseReference = number("HZ", OFFICE);
        resolve("P-BUSINESS-LICENCE");
        for (int i = 0; i < 3; i++) {
            hear(certificates, "ecert.certificate-status-changed.v1", certificateChange("REVOKED"));
        }
        assertThat(told("proofs.evidence-lapsed.v1")).hasSize(1);
    }

    @Test
    @DisplayName(
            "Trap 16: suspended after our permit was decided: supervision is warned, the proof and the permit stay as they are")
    void afterDecision() {
        asks(RENEWAL, "DECISION", "P-HZR-001");
        hear(certificates, "ecert.certificate-status-changed.v1", certificateChange("SUSPENDED"));
        assertStands("P-HZR-001", "OBTAINED", "FOUND_VALID", "VALID");
        assertThat(told("proofs.resolution-changed.v1")).isEmpty();
    }

    @Test
    @DisplayName("Trap L12: a plan that has to be filed anew is a warning, what rests on the old filing goes on")
    void planToBeFiledAnew() {
        resolve("P-PLAN-FILING");
        hear(filings, "planfiling.filing-standing-changed.v1", filingChange("REFILING_REQUIRED", "2026-11-24"));
        assertThat(told("proofs.evidence-lapsed.v1")).singleElement().satisfies(event -> {
            assertThat(event.path("cause").asText()).isEqualTo("PLAN_LAPSED");
            assertThat(event.path("effect").asText()).isEqualTo("WARN");
        });
        work();
        assertStands("P-PLAN-FILING", "OBTAINED", "FOUND_VALID", "VALID");
    }

    @Test
    @DisplayName(
            "A plan taken out of the register reopens what rests on it; the source is asked at once, and again when it stands")
    void plan() {
        resolve("P-PLAN-FILING");
        SimulatedSources.fault("plan-filing", Fault.EXPIRED);
        hear(filings, "planfiling.filing-standing-changed.v1", filingChange("CANCELLED", "2026-11-24"));
        assertThat(told("proofs.evidence-lapsed.v1")).singleElement().satisfies(event -> {
            assertThat(event.path("cause").asText()).isEqualTo("CANCELLED");
            assertThat(event.path("effect").asText()).isEqualTo("REOPEN");
        });
        work();
        assertStands("P-PLAN-FILING", "SUBMIT", "FOUND_INVALID", "CANCELLED");
        SimulatedSources.heal("plan-filing");
        hear(filings, "planfiling.filing-standing-changed.v1", filingChange("IN_FORCE", "2026-11-25"));
        work();
        assertStands("P-PLAN-FILING", "OBTAINED", "FOUND_VALID", "VALID");
    }

    @Test
    @DisplayName("A late evaluation warns and nothing else: time alone never ends a filing")
    void lateEvaluation() {
        resolve("P-PLAN-FILING");
        hear(filings, "planfiling.filing-standing-changed.v1", filingChange("EVALUATION_OVERDUE", "2026-11-24"));
        assertThat(told("proofs.evidence-lapsed.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.path("effect").asText()).isEqualTo("WARN"));
        assertStands("P-PLAN-FILING", "OBTAINED", "FOUND_VALID", "VALID");
    }

    private static ObjectNode certificateChange(String status) {
        return JSON.createObjectNode()
                .put("licenceId", "HZ-441521-2026-000001-X")
                .put("certificateIdentifier", identifier("001", 1))
                .put("status", status)
                .put("since", "2026-11-24");
    }

    private static ObjectNode filingChange(String standing, String since) {
        ObjectNode data = JSON.createObjectNode()
                .put("caseNumber", FILING)
                .put("filingNumber", "4415212026000001")
                .put("standing", standing)
                .put("previousStanding", standing.equals("IN_FORCE") ? "REFILING_REQUIRED" : "IN_FORCE")
                .put("since", since)
                .put("reason", "示例");
        data.putObject("holder").put("uscc", HOLDER).put("name", SimulatedSources.NAME);
        assertThat(Contract.violations("planfiling.filing-standing-changed.v1", data))
                .isEmpty();
        return data;
    }
}
