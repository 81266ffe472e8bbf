package onenet.ecert;

import onenet.testkit.ArchitectureRules;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the house hold in this service")
class EcertArchitectureTest {

    @Test
    @DisplayName("Layers, time, exceptions, shapes and names")
    void rules() {
        ArchitectureRules.check("onenet.ecert", "certificate");
    }
}
