package onenet.proofs;

import onenet.testkit.ArchitectureRules;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the house hold in this service")
class ProofsArchitectureTest {

    @Test
    @DisplayName("Layers, time, exceptions, shapes and names")
    void rules() {
        ArchitectureRules.check("onenet.proofs", "proofitem");
    }
}
