package onenet.oversight;

import onenet.testkit.WrittenDown;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What runs is what is written in {@code contracts/openapi}. Run with {@code -Dcontracts.write=true} to accept a change. */
@QuarkusTest
class OversightContractTest extends OversightScenario {

    @Test
    @DisplayName("the running service's OpenAPI document equals the contract")
    void openApi() throws IOException {
        WrittenDown.openApi("oversight");
    }
}
