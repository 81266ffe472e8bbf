package onenet.ecert;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.testkit.Contract;
import onenet.testkit.ProblemCatalogue;
import onenet.testkit.Wire;
import onenet.testkit.WrittenDown;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What runs is what is written")
class ContractTest extends EcertScenario {

    private static final String ISSUED = "ecert.certificate-issued.v1";
    private static final String STATUS_CHANGED = "ecert.certificate-status-changed.v1";

    /** With {@code -Dcontracts.write=true} the running contract is written down instead of compared. */
    @Test
    @DisplayName("The contract of the running service is contracts/openapi/e-certificate-v1.yaml")
    void openApi() throws IOException {
        WrittenDown.openApi("e-certificate");
    }

    @Test
    @DisplayName("The decisions and status changes these tests tell are as hazchem-licence promises them")
    void heard() {
        Decision first = Decision.granted(1);
        for (Decision decision : List.of(
                first, Decision.granted(2).refused(), Decision.later(3, "RENEWAL", first, TODAY, TODAY.plusYears(3)))) {
            assertThat(Contract.violations("hazchem.case-decided.v1", decision.data()))
                    .isEmpty();
        }
        assertThat(Contract.violations("hazchem.licence-status-changed.v1", statusChange(first.licenceId(), "REVOKED")))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Every event has a schema and a place in the AsyncAPI document, and on the wire it is as the document says")
    void told() throws IOException {
        WrittenDown.events("e-certificate", "ecert", Set.of(ISSUED, STATUS_CHANGED, "ecert.presentation-refused.v1"));
        try (Wire wire = Wire.of("e-certificate", "ecert")) {
            Decision decision = Decision.granted(9);
            placed(decision.caseNumber(), HOLDER, "441521");
            issued(decision);
            hearStatus(decision.licenceId(), "REVOKED");
            work();
            WrittenDown.mentionHeads(Set.of(ISSUED));
            wire.tells(Set.of(ISSUED, STATUS_CHANGED));
        }
    }

    @Test
    @DisplayName("Every problem code of this service is in the catalogue")
    void problems() throws IOException {
        ProblemCatalogue.complete("e-certificate", EcertProblem.values());
    }
}
