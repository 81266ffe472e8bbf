package onenet.proofs;

import onenet.proofs.world.ProofScenario;
import onenet.testkit.ProblemCatalogue;
import onenet.testkit.WrittenDown;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What runs is what is written")
class ContractTest extends ProofScenario {

    /** With {@code -Dcontracts.write=true} the running contract is written down instead of compared. */
    @Test
    @DisplayName("The contract of the running service is contracts/openapi/proof-exemption-v1.yaml")
    void openApi() throws IOException {
        WrittenDown.openApi("proof-exemption");
    }

    @Test
    @DisplayName(
            "Every problem code is in the catalogue, every entry is a code, each with status, two titles and a sentence")
    void problems() throws IOException {
        ProblemCatalogue.complete("proof-exemption", ProofsProblem.values());
    }

    @Test
    @DisplayName("Every problem code is raised somewhere")
    void used() throws IOException {
        ProblemCatalogue.used(ProofsProblem.values());
    }
}
