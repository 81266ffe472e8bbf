package onenet.planfiling.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to every operation of the contract what it may answer instead: a problem body. */
public class ProblemResponses implements OASFilter {

    private static final String MEDIA_TYPE = "application/problem+json";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().addSchema("Problem", problem());
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(ProblemResponses::complete));
    }

    private static void complete(Operation operation) {
        APIResponses responses = operation.getResponses();
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4")) {
                response.setContent(body());
            }
        });
        responses.addAPIResponse(
                "default",
                OASFactory.createAPIResponse()
                        .description("A problem of contracts/problems")
                        .content(body()));
    }

    private static Content body() {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createContent()
                .addMediaType(MEDIA_TYPE, OASFactory.createMediaType().schema(reference));
    }

    private static Schema problem() {
        Schema problem = object();
        List.of("type", "title", "detail", "instance", "code").forEach(member -> problem.addProperty(member, text()));
        Schema violation = object();
        List.of("field", "code", "message").forEach(member -> violation.addProperty(member, text()));
        Schema violations =
                OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(violation);
        return problem.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("violations", violations)
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).properties(Map.of());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
