package onenet.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One exchange per operation, as a test had it, and what else tests have seen of it: {@code contracts/examples/<service>.yaml}. */
final class WorkedExamples {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Map<String, Example> examples;

    private WorkedExamples(Map<String, Example> examples) {
        this.examples = examples;
    }

    /**
     * What was seen of one operation.
     *
     * @param request body that was sent, null where none is
     * @param status of the answer
     * @param answer its body, null where it is none of JSON
     * @param headers it had
     * @param problems codes the operation was refused with
     */
    record Example(JsonNode request, String status, JsonNode answer, List<String> headers, List<String> problems) {

        private static final Example NONE = new Example(null, "", null, List.of(), List.of());

        Example {
            headers = headers == null ? List.of() : headers;
            problems = problems == null ? List.of() : problems;
        }
    }

    static WorkedExamples of(String service) {
        String path = "contracts/examples/" + service + ".yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return new WorkedExamples(
                    in == null ? Map.of() : YAML.readValue(in, new TypeReference<Map<String, Example>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    Example of(Optional<String> operation) {
        return operation.map(id -> examples.getOrDefault(id, Example.NONE)).orElse(Example.NONE);
    }

    /** As the document's writer takes it. */
    static Object plain(JsonNode node) {
        return YAML.convertValue(node, Object.class);
    }
}
