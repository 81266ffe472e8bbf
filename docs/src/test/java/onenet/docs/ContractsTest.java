package onenet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** What a stranger's generator needs of every contract. */
class ContractsTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    @Test
    @DisplayName("every operation of every contract says what success is")
    void success() {
        List<String> without = new ArrayList<>();
        for (Path file : House.files("contracts/openapi/.*\\.yaml")) {
            JsonNode contract = new ObjectMapper().valueToTree(new Yaml().load(House.text(file)));
            contract.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .filter(operation -> !hasSuccess(operation.getValue()))
                    .forEach(operation -> without.add(House.name(file) + " " + operation.getKey() + " " + path.getKey())));
        }
        assertThat(without).isEmpty();
    }

    private static boolean hasSuccess(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .anyMatch(answer -> answer.getKey().matches("2(\\d\\d|XX)"));
    }
}
