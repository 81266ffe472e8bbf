package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.planfiling.filingcase.FilingProblem;
import onenet.testkit.Contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The problem codes of the service and the catalogue the public programs against are one list. */
class ProblemCatalogueTest {

    @Test
    @DisplayName(
            "every problem code is in the catalogue, every entry is a code, each with status, two titles and a sentence")
    void catalogue() throws IOException {
        JsonNode catalogue =
                new ObjectMapper(new YAMLFactory()).readTree(Contract.text("contracts/problems/plan-filing.yaml"));
        List<String> codes =
                Arrays.stream(FilingProblem.values()).map(Enum::name).toList();
        assertThat(catalogue.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(codes);
        catalogue.forEach(entry -> {
            assertThat(entry.path("status").asInt()).isBetween(400, 499);
            assertThat(List.of("zh", "en", "when"))
                    .allMatch(field -> !entry.path(field).asText().isBlank());
            assertThat(entry.has("detailZh")).isEqualTo(entry.has("detailEn"));
        });
    }

    @Test
    @DisplayName("every problem code is raised somewhere")
    void used() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        assertThat(FilingProblem.values()).allMatch(problem -> code.indexOf("FilingProblem." + problem.name()) >= 0);
    }
}
