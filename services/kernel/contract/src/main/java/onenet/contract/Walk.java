package onenet.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Goes through a document. */
final class Walk {

    private Walk() {}

    static List<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .toList();
    }

    /** Every schema that stands anywhere, the parts of each before itself. */
    static void everySchema(OpenAPI contract, Consumer<Schema> act) {
        contract.getComponents().getSchemas().values().forEach(schema -> deep(schema, act));
        for (Operation operation : operations(contract)) {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> deep(parameter.getSchema(), act));
            }
            if (operation.getRequestBody() != null) {
                in(operation.getRequestBody().getContent(), act);
            }
            operation.getResponses().getAPIResponses().values().forEach(response -> in(response.getContent(), act));
        }
    }

    private static void in(Content content, Consumer<Schema> act) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(type -> deep(type.getSchema(), act));
        }
    }

    private static void deep(Schema schema, Consumer<Schema> act) {
        if (schema != null) {
            parts(schema).forEach(part -> deep(part, act));
            act.accept(schema);
        }
    }

    /** The schemas right inside one. */
    static Collection<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(list -> list != null)
                .forEach(parts::addAll);
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(part -> part != null)
                .forEach(parts::add);
        return parts;
    }
}
