package onenet.ecert;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.testkit.Contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What runs is what is written")
class ContractTest extends EcertScenario {

    private static final Path WRITTEN = Path.of("../../contracts/openapi/e-certificate-v1.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** With {@code -Dcontracts.write=true} the running contract is written down instead of compared. */
    @Test
    @DisplayName("The contract of the running service is contracts/openapi/e-certificate-v1.yaml")
    void openApi() throws IOException {
        String running = RestAssured.given()
                .queryParam("format", "yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(WRITTEN, running);
        }
        JsonNode written = YAML.readTree(Files.readString(WRITTEN));
        assertThat(YAML.readTree(running)).isEqualTo(written);
        assertThat(written.path("openapi").asText()).startsWith("3.0");
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
    @DisplayName("Every problem code of this service is in the catalogue")
    void problems() throws IOException {
        JsonNode catalogue = YAML.readTree(Contract.text("contracts/problems/e-certificate.yaml"));
        assertThat(catalogue.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EcertProblem.values()).map(Enum::name).toList());
    }
}
