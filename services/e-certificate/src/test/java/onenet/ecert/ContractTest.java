package onenet.ecert;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.world.EcertScenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What runs is what is written")
class ContractTest extends EcertScenario {

    private static final Path WRITTEN = Path.of("../../contracts/openapi/e-certificate-v1.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** With {@code -Donenet.contract.write=true} the running contract is written down instead of compared. */
    @Test
    @DisplayName("The contract of the running service is contracts/openapi/e-certificate-v1.yaml")
    void openApi() throws IOException {
        String running = RestAssured.given()
                .queryParam("format", "yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("onenet.contract.write")) {
            Files.writeString(WRITTEN, running);
        }
        JsonNode written = YAML.readTree(Files.readString(WRITTEN));
        assertThat(YAML.readTree(running)).isEqualTo(written);
        assertThat(written.path("openapi").asText()).startsWith("3.0");
    }
}
