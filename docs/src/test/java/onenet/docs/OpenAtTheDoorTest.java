package onenet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a contract opens to everybody, the front door lets everybody to")
class OpenAtTheDoorTest {

    private static final Pattern OPEN = Pattern.compile("(?m)^onenet\\.gateway\\.public=(.*)$");

    @Test
    @DisplayName("every operation of a routed service that asks for no sign-in is among the gateway's public routes")
    void everyOpenOperation() throws IOException {
        String settings = House.text(House.ROOT.resolve("gateway/api/src/main/resources/application.properties"));
        Matcher open = OPEN.matcher(settings);
        assertThat(open.find()).isTrue();
        List<String> routes = List.of(open.group(1).split(","));
        List<String> operations = new ArrayList<>();
        for (Path file : House.files("contracts/openapi/.*-v1\\.yaml")) {
            String service = file.getFileName().toString().replace("-v1.yaml", "");
            if (settings.contains("onenet.gateway.routes." + service + ".upstream")) {
                operations.addAll(openOperations(new ObjectMapper(new YAMLFactory()).readTree(file.toFile())));
            }
        }
        assertThat(operations).hasSizeGreaterThan(15).allMatch(operation -> routes.stream().anyMatch(route -> leads(route, operation)));
    }

    private static List<String> openOperations(JsonNode contract) {
        List<String> open = new ArrayList<>();
        contract.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            JsonNode security = operation.getValue().path("security");
            if (security.isArray() && security.isEmpty()) {
                open.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }));
        return open;
    }

    /** As the gateway reads its routes: a star at the end stands for whatever follows. */
    private static boolean leads(String route, String operation) {
        return route.endsWith("*")
                ? operation.startsWith(route.substring(0, route.length() - 1))
                : operation.equals(route);
    }
}
