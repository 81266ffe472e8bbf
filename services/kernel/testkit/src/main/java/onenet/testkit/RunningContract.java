package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AccessMatrix.Operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The OpenAPI document of the running service, read so that a test knows every operation, parameter and field by itself. */
record RunningContract(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String JSON_BODY = "/requestBody/content/application~1json/schema";

    /** A parameter of an operation; {@code in} is path, query or header. */
    record Parameter(String name, String in, JsonNode schema) {}

    /** A field of a request's body: where it stands (0 for the first of a list), and its resolved schema. */
    record Field(List<String> path, JsonNode schema) {

        boolean is(String type) {
            return schema.path("type").asText().equals(type) && !isListed();
        }

        boolean isListed() {
            return schema.has("enum");
        }

        boolean isText() {
            return is("string") && !schema.has("format") && !schema.has("pattern");
        }
    }

    static RunningContract read() {
        String text =
                RestAssured.given().accept("application/json").get("/openapi").asString();
        try {
            return new RunningContract(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The document as it was last written down. */
    static RunningContract written(String service) {
        try {
            return new RunningContract(new ObjectMapper(new YAMLFactory())
                    .readTree(Contract.text("contracts/openapi/" + service + "-v1.yaml")));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The operation an address is of; one without parameters in it goes before one with. */
    Optional<Operation> operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> path.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparing(
                        operation -> operation.path().replaceAll("[^{]", "").length()));
    }

    JsonNode exampleAsked(Operation operation) {
        return described(operation).at("/requestBody/content/application~1json/example");
    }

    /** The codes of problems an operation may answer with a status. */
    List<String> problems(Operation operation, int status) {
        JsonNode answer = described(operation).path("responses").path(Integer.toString(status));
        JsonNode said =
                answer.has("$ref") ? document.at(answer.path("$ref").asText().substring(1)) : answer;
        List<String> codes = new ArrayList<>();
        said.path("x-problem-codes").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> {
                    JsonNode id = entry.getValue().path("operationId");
                    assertThat(id.isTextual())
                            .as(entry.getKey() + " " + path.getKey() + " has an operationId")
                            .isTrue();
                    operations.add(new Operation(id.asText(), entry.getKey().toUpperCase(Locale.ROOT), path.getKey()));
                }));
        return operations;
    }

    List<Parameter> parameters(Operation operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : described(operation).path("parameters")) {
            parameters.add(new Parameter(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    resolved(parameter.path("schema"))));
        }
        return parameters;
    }

    boolean takes(Operation operation, String header) {
        return parameters(operation).stream()
                .anyMatch(parameter -> parameter.name().equals(header));
    }

    boolean takesJson(Operation operation) {
        return described(operation).at(JSON_BODY).isObject();
    }

    /** What says nothing, where a body must be. */
    List<String> noBodies(Operation operation) {
        boolean needed = described(operation).at("/requestBody/required").asBoolean();
        return needed ? List.of("", "null") : List.of();
    }

    /** The fields of the body, as deep as the lawful body goes. */
    List<Field> fields(Operation operation, JsonNode lawful) {
        List<Field> fields = new ArrayList<>();
        collect(fields, List.of(), described(operation).at(JSON_BODY), lawful);
        return fields;
    }

    private void collect(List<Field> fields, List<String> path, JsonNode schema, JsonNode lawful) {
        JsonNode kind = resolved(schema);
        if (!path.isEmpty()) {
            fields.add(new Field(path, kind));
        }
        kind.path("properties").properties().forEach(property -> {
            if (lawful.isObject()) {
                collect(fields, below(path, property.getKey()), property.getValue(), lawful.path(property.getKey()));
            }
        });
        if (kind.has("items") && !lawful.path(0).isMissingNode()) {
            collect(fields, below(path, "0"), kind.path("items"), lawful.path(0));
        }
    }

    private static List<String> below(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    JsonNode described(Operation operation) {
        return document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.has("$ref") ? schema.path("$ref") : schema.at("/allOf/0/$ref");
        return reference.isMissingNode()
                ? schema
                : document.at(reference.asText().substring(1));
    }
}
