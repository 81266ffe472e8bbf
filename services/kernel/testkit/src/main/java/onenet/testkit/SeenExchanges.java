package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AccessMatrix.Operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What tests see of each operation. With {@code -Dcontracts.write=true} it is written to {@code contracts/examples}: the first exchange that succeeded
 * as the worked example, the fields of its head, the problems it was refused with. Otherwise a problem the document does not name fails the test. An
 * example that is there stays; take its entry out to have it taken anew.
 */
final class SeenExchanges {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final List<String> HEADERS = List.of("ETag", "Location", "Retry-After");
    private static final Pattern OTHER_INSTANT =
            Pattern.compile("\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,5}|\\.\\d{7,})?Z\"");
    private static final String PROBLEM = "application/problem+json";

    private final RunningContract contract;
    private final Path file;
    private final ObjectNode seen;

    SeenExchanges(String service) {
        this.contract = RunningContract.written(service);
        this.file = Path.of("../../contracts/examples/" + service + ".yaml");
        this.seen = read(file);
    }

    private static ObjectNode read(Path file) {
        try {
            return Files.exists(file) ? (ObjectNode) YAML.readTree(file.toFile()) : YAML.createObjectNode();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void see(FilterableRequestSpecification request, Response answer) {
        if (answer.contentType().contains("json")) {
            assertThat(OTHER_INSTANT.matcher(answer.asString()).results().map(MatchResult::group))
                    .as("instants without six digits of a second")
                    .isEmpty();
        }
        contract.operation(request.getMethod(), URI.create(request.getURI()).getRawPath())
                .ifPresent(operation -> see(operation, request, answer));
    }

    private void see(Operation operation, FilterableRequestSpecification request, Response answer) {
        Optional<String> problem = problem(answer);
        if (!Boolean.getBoolean("contracts.write")) {
            problem.ifPresent(code -> isNamed(operation, answer.statusCode(), code));
            return;
        }
        synchronized (seen) {
            String before = seen.toString();
            problem.ifPresent(code -> note(operation, "problems", code));
            if (answer.statusCode() / 100 == 2) {
                HEADERS.stream()
                        .filter(answer.headers()::hasHeaderWithName)
                        .forEach(name -> note(operation, "headers", name));
                example(operation, request, answer);
            }
            if (!before.equals(seen.toString())) {
                write();
            }
        }
    }

    private static Optional<String> problem(Response answer) {
        boolean ours = answer.statusCode() / 100 == 4 && answer.contentType().startsWith(PROBLEM);
        return ours ? Optional.ofNullable(answer.jsonPath().getString("code")) : Optional.empty();
    }

    private void isNamed(Operation operation, int status, String code) {
        assertThat(contract.problems(operation, status))
                .as(
                        "problems of %s in the document; with -Dcontracts.write=true what tests see is written down",
                        operation.id())
                .contains(code);
    }

    private void note(Operation operation, String what, String word) {
        ArrayNode noted = seen.withObject("/" + operation.id()).withArray("/" + what);
        TreeSet<String> words = new TreeSet<>(List.of(word));
        StreamSupport.stream(noted.spliterator(), false).map(JsonNode::asText).forEach(words::add);
        noted.removeAll();
        words.forEach(noted::add);
    }

    private void example(Operation operation, FilterableRequestSpecification request, Response answer) {
        ObjectNode entry = seen.withObject("/" + operation.id());
        if (entry.has("status")) {
            return;
        }
        entry.put("status", Integer.toString(answer.statusCode()));
        if (contract.takesJson(operation) && request.getBody() instanceof String text) {
            entry.set("request", tree(text));
        }
        if (answer.contentType().startsWith("application/json")) {
            entry.set("answer", cut(tree(answer.asString())));
        }
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Two of a list show what it is a list of. */
    private static JsonNode cut(JsonNode node) {
        if (node instanceof ArrayNode list) {
            while (list.size() > 2) {
                list.remove(2);
            }
        }
        node.forEach(SeenExchanges::cut);
        return node;
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            ObjectNode sorted = YAML.createObjectNode();
            seen.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> sorted.set(entry.getKey(), entry.getValue()));
            YAML.writeValue(file.toFile(), sorted);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
