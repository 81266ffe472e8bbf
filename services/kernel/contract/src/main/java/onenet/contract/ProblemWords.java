package onenet.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The codes of {@code contracts/problems}, by the status they are answered with and in words. */
final class ProblemWords {

    private final JsonNode catalogue;

    private ProblemWords(JsonNode catalogue) {
        this.catalogue = catalogue;
    }

    static ProblemWords of(String service) {
        ObjectNode all = read("common");
        all.setAll(read(service));
        return new ProblemWords(all);
    }

    private static ObjectNode read(String name) {
        String path = "contracts/problems/" + name + ".yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            var yaml = new ObjectMapper(new YAMLFactory());
            return in == null ? yaml.createObjectNode() : (ObjectNode) yaml.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    /** The codes in order, by status. A code that is not in the catalogue is of another party's. */
    Map<String, List<String>> byStatus(Collection<String> codes) {
        return new TreeSet<>(codes)
                .stream()
                        .filter(catalogue::has)
                        .collect(Collectors.groupingBy(
                                code -> catalogue.path(code).path("status").asText(),
                                TreeMap::new,
                                Collectors.toList()));
    }

    /** One line for each code. */
    String words(List<String> codes) {
        return codes.stream()
                .map(code ->
                        "- `" + code + "`: " + catalogue.path(code).path("when").asText())
                .collect(Collectors.joining("\n"));
    }
}
