package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AccessMatrix.Operation;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a stranger needs of a document before he asks anybody: a new operation, parameter or field without it fails the service's contract test. */
final class StrangersContract {

    private static final String JSON = "application/json";

    private final RunningContract contract;
    private final OpenApiInteractionValidator validator;
    private final List<String> missing = new ArrayList<>();

    private StrangersContract(RunningContract contract) {
        this.contract = contract;
        this.validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                        contract.document().toString())
                .withBasePathOverride("/")
                .build();
    }

    static void complete(RunningContract contract) {
        var wall = new StrangersContract(contract);
        wall.document();
        contract.operations().forEach(wall::operation);
        wall.shapes();
        assertThat(wall.missing).isEmpty();
    }

    private void document() {
        JsonNode document = contract.document();
        need(document.at("/servers/0/url").asText().startsWith("http"), "no server");
        need(document.at("/info/license/url").isTextual(), "no licence");
        for (String flow : List.of("authorizationCode", "clientCredentials")) {
            need(
                    document.at("/components/securitySchemes/SignIn/flows/" + flow + "/tokenUrl")
                            .isTextual(),
                    "no " + flow);
        }
        document.path("tags")
                .forEach(tag -> described(tag, "tag " + tag.path("name").asText()));
    }

    private void operation(Operation operation) {
        JsonNode described = contract.described(operation);
        described(described, operation.id());
        described
                .path("parameters")
                .forEach(parameter -> described(
                        parameter, operation.id() + "(" + parameter.path("name").asText() + ")"));
        required(operation, described);
        for (String status : List.of("400", "429", "default")) {
            need(described.at("/responses/" + status).isObject(), operation.id() + " has no " + status);
        }
        described.path("responses").properties().forEach(answer -> {
            if (answer.getKey().startsWith("2")) {
                success(operation, answer.getKey(), answer.getValue());
            }
        });
        asked(operation, described);
        page(operation, described);
    }

    /** Every list that goes on goes on alike, one that was released as a bare list by a field of its head; the feed of events has no last page and is asked {@code after} a place. */
    private void page(Operation operation, JsonNode described) {
        JsonNode page = shape(described.at("/responses/200/content").path(JSON).path("schema"));
        List<String> takes = described.path("parameters").findValues("name").stream()
                .map(JsonNode::asText)
                .toList();
        if (!page.path("properties").has("next")) {
            boolean leadsOn = described.at("/responses/200/headers/Next-Cursor").isObject();
            need(
                    takes.contains("cursor") == leadsOn,
                    operation.id() + " takes a cursor and gives none, or the other way");
            return;
        }
        boolean feed = takes.contains("after");
        need(page.at("/properties/items/type").asText().equals("array"), operation.id() + " has no items");
        need(takes.contains("limit"), operation.id() + " takes no limit");
        need(feed || takes.contains("cursor"), operation.id() + " takes no cursor");
        need(
                feed || page.at("/properties/next/type").asText().equals("string"),
                operation.id() + " gives a cursor that is not the text it takes");
    }

    private JsonNode shape(JsonNode schema) {
        String name = schema.path("$ref").asText().replaceFirst(".*/", "");
        return name.isEmpty() ? schema : contract.document().at("/components/schemas/" + name);
    }

    private void required(Operation operation, JsonNode described) {
        for (JsonNode parameter : described.path("parameters")) {
            String name = parameter.path("name").asText();
            if (name.equals("Idempotency-Key")) {
                need(parameter.path("required").asBoolean(), operation.id() + " does not need its key");
            }
        }
    }

    private void success(Operation operation, String status, JsonNode answer) {
        need(answer.at("/headers/X-Request-Id").isObject(), operation.id() + " " + status + " has no X-Request-Id");
        need(
                !operation.method().equals("GET") || answer.at("/headers/ETag").isObject(),
                operation.id() + " " + status + " has no ETag");
        JsonNode body = answer.path("content").path(JSON);
        if (body.isMissingNode()) {
            return;
        }
        if (!body.has("example")) {
            missing.add(operation.id() + " " + status + " has no worked example");
            return;
        }
        ValidationReport report = validator.validateResponse(
                operation.path(),
                Request.Method.valueOf(operation.method()),
                SimpleResponse.Builder.status(Integer.parseInt(status))
                        .withContentType(JSON)
                        .withBody(body.path("example").toString())
                        .build());
        broken(report, "validation.response.body").forEach(fault -> missing.add(operation.id() + " answers " + fault));
    }

    private void asked(Operation operation, JsonNode described) {
        JsonNode body = described.path("requestBody").path("content").path(JSON);
        if (body.isMissingNode()) {
            return;
        }
        if (!body.has("example")) {
            missing.add(operation.id() + " has no worked example of its body");
            return;
        }
        ValidationReport report =
                validator.validateRequest(new SimpleRequest.Builder(operation.method(), operation.path())
                        .withContentType(JSON)
                        .withBody(body.path("example").toString())
                        .build());
        broken(report, "validation.request.body").forEach(fault -> missing.add(operation.id() + " takes " + fault));
    }

    private static Stream<String> broken(ValidationReport report, String kind) {
        return report.getMessages().stream()
                .filter(message -> message.getKey().startsWith(kind))
                .map(ValidationReport.Message::getMessage);
    }

    private void shapes() {
        for (Map.Entry<String, JsonNode> shape :
                contract.document().at("/components/schemas").properties()) {
            described(shape.getValue(), shape.getKey());
            need(!shape.getKey().matches(".*\\d"), shape.getKey() + " is numbered: two types of one name, rename one");
            shape.getValue()
                    .path("properties")
                    .properties()
                    .forEach(property -> described(property.getValue(), shape.getKey() + "." + property.getKey()));
        }
    }

    private void described(JsonNode node, String what) {
        need(!node.path("description").asText().isBlank(), what + " does not say what it is");
    }

    private void need(boolean there, String otherwise) {
        if (!there) {
            missing.add(otherwise);
        }
    }
}
