package onenet.proofs.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Adds to every operation of the contract what it may answer instead: a problem body. Runs at build time only. */
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
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("A problem of contracts/problems")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
        for (String refused : new String[] {"400", "401", "403"}) {
            operation.getResponses().removeAPIResponse(refused);
        }
    }

    private static Schema problem() {
        Schema problem = object();
        for (String member : new String[] {"type", "title", "detail", "instance", "code"}) {
            problem.addProperty(member, text());
        }
        Schema violation = object();
        for (String member : new String[] {"field", "code", "message"}) {
            violation.addProperty(member, text());
        }
        return problem.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation))
                .required(java.util.List.of("type", "title", "status", "code"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).properties(Map.of());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
