package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What runs is what is written in {@code contracts/openapi}. Run with {@code -Dcontracts.write=true} to accept a change. */
@QuarkusTest
class PlanFilingContractTest extends OnTheStack {

    private static final Path WRITTEN = Path.of("../../contracts/openapi/plan-filing-v1.yaml");

    @Test
    @DisplayName("the running service's OpenAPI document equals the contract")
    void openApi() throws IOException {
        String running = RestAssured.given()
                .accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(WRITTEN, running);
        }
        assertThat(running).isEqualTo(Files.readString(WRITTEN));
    }
}
