package onenet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.proofs.world.ProofScenario;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What runs is what is written")
class ContractTest extends ProofScenario {

    private static final Path WRITTEN = Path.of("../../contracts/openapi/proof-exemption-v1.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** With {@code -Dcontracts.write=true} the running contract is written down instead of compared. */
    @Test
    @DisplayName("The contract of the running service is contracts/openapi/proof-exemption-v1.yaml")
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
    @DisplayName(
            "Every problem code is in the catalogue, every entry is a code, each with status, two titles and a sentence")
    void problems() throws IOException {
        JsonNode catalogue = YAML.readTree(Contract.text("contracts/problems/proof-exemption.yaml"));
        List<String> codes =
                Arrays.stream(ProofsProblem.values()).map(Enum::name).toList();
        assertThat(catalogue.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(codes);
        catalogue.forEach(entry -> {
            assertThat(entry.path("status").asInt()).isBetween(400, 499);
            assertThat(List.of("zh", "en", "when"))
                    .allMatch(field -> !entry.path(field).asText().isBlank());
            assertThat(entry.has("detailZh")).isEqualTo(entry.has("detailEn"));
        });
    }

    @Test
    @DisplayName("Every problem code is raised somewhere")
    void used() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        assertThat(ProofsProblem.values()).allMatch(problem -> code.indexOf("ProofsProblem." + problem.name()) >= 0);
    }
}
