package onenet.contract;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which shapes are asked for and which are answered: a promise to the one is a demand on the other. */
record Reach(Set<String> asked, Set<String> answered) {

    static Reach of(OpenAPI contract) {
        Set<String> asked = new HashSet<>();
        Set<String> answered = new HashSet<>();
        Map<String, Schema> shapes = contract.getComponents().getSchemas();
        for (Operation operation : Walk.operations(contract)) {
            if (operation.getRequestBody() != null) {
                bodies(operation.getRequestBody().getContent()).forEach(body -> collect(body, shapes, asked));
            }
            operation.getResponses().getAPIResponses().values().stream()
                    .flatMap(response -> bodies(response.getContent()))
                    .forEach(body -> collect(body, shapes, answered));
        }
        return new Reach(asked, answered);
    }

    boolean onlyAnswered(String shape) {
        return answered.contains(shape) && !asked.contains(shape);
    }

    boolean onlyAsked(String shape) {
        return asked.contains(shape) && !answered.contains(shape);
    }

    static String name(String reference) {
        return reference == null ? "" : reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static Stream<Schema> bodies(Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(type -> type.getSchema())
                        .filter(schema -> schema != null);
    }

    private static void collect(Schema schema, Map<String, Schema> shapes, Set<String> found) {
        String name = name(schema.getRef());
        if (!name.isEmpty() && shapes.containsKey(name) && found.add(name)) {
            collect(shapes.get(name), shapes, found);
        }
        Walk.parts(schema).forEach(part -> collect(part, shapes, found));
    }
}
