package onenet.contract;

import onenet.contract.ContractCompletion.Sources;
import onenet.contract.WorkedExamples.Example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Completes each operation: its parameters, its description, what it may answer, and its worked example. */
final class Operations {

    private final Sources sources;
    private final Heads heads;

    Operations(Sources sources, Config config) {
        this.sources = sources;
        this.heads = new Heads(sources.words(), config);
    }

    void complete(OpenAPI contract) {
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(new Asked(path, method, operation))));
    }

    /** One operation with its address. */
    record Asked(String path, HttpMethod method, Operation operation) {

        boolean takes(String header) {
            return operation.getParameters() != null
                    && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
        }

        boolean isRead() {
            return method == HttpMethod.GET;
        }

        boolean needsSignIn() {
            return !operation.getSecurity().isEmpty();
        }

        boolean namesAThing() {
            return path.contains("{");
        }

        @SuppressWarnings("unchecked")
        List<String> roles() {
            return needsSignIn() ? (List<String>) operation.getExtensions().get(SignIn.ROLES) : List.of();
        }
    }

    private void complete(Asked asked) {
        Operation operation = asked.operation();
        heads.complete(asked);
        if (operation.getDescription() == null) {
            operation.description(heads.description(asked));
        }
        Example example = sources.examples().of(Optional.ofNullable(operation.getOperationId()));
        new Answers(asked, example, sources.problems()).complete();
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), example.request());
        }
    }

    static void show(Content content, JsonNode example) {
        if (example != null && content != null && content.hasMediaType("application/json")) {
            content.getMediaType("application/json").example(WorkedExamples.plain(example));
        }
    }

    static Parameter header(String name) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
