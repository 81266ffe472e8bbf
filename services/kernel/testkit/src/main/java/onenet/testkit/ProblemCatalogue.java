package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The problem codes of a service and the catalogue the public programs against are one list. */
public final class ProblemCatalogue {

    private ProblemCatalogue() {}

    /** Every code is in the catalogue, every entry is a code, each with status, two titles and a sentence. */
    public static void complete(String service, Enum<?>... codes) throws IOException {
        JsonNode catalogue =
                new ObjectMapper(new YAMLFactory()).readTree(Contract.text("contracts/problems/" + service + ".yaml"));
        assertThat(catalogue.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(codes).map(Enum::name).toList());
        catalogue.forEach(entry -> {
            assertThat(entry.path("status").asInt()).isBetween(400, 499);
            assertThat(List.of("zh", "en", "when"))
                    .allMatch(field -> !entry.path(field).asText().isBlank());
            assertThat(entry.has("detailZh")).isEqualTo(entry.has("detailEn"));
        });
    }

    /** Every code is raised somewhere in the service's own code. */
    public static void used(Enum<?>... codes) throws IOException {
        String code = code();
        assertThat(codes)
                .allMatch(each -> code.contains(each.getDeclaringClass().getSimpleName() + "." + each.name()));
    }

    /** The main code of the module under test, as text. */
    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
