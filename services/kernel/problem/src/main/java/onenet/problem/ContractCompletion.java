package onenet.problem;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes a service's OpenAPI document with what every operation shares: the problem body it may answer instead (RFC 9457), and the sign-in whose
 * roles each operation names.
 */
public class ContractCompletion implements OASFilter {

    /** The name under which SmallRye writes the roles of {@code @RolesAllowed}. */
    private static final String SIGN_IN = "SecurityScheme";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().addSchema("Problem", problem());
        describeFreeJson(contract.getComponents());
        contract.getComponents().addSecurityScheme(SIGN_IN, signIn());
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(ContractCompletion::complete));
    }

    /** Free JSON is an object of whatever members, not what the library's class for it looks like inside. */
    private static void describeFreeJson(Components components) {
        components.removeSchema("JsonNodeType");
        for (String free : List.of("JsonNode", "ObjectNode")) {
            if (components.getSchemas().containsKey(free)) {
                components.addSchema(
                        free,
                        object().additionalPropertiesSchema(
                                        OASFactory.createSchema().booleanSchema(true)));
            }
        }
    }

    private static void complete(Operation operation) {
        if (mayActForAnother(operation)) {
            operation.addParameter(actingFor());
        }
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

    private static boolean mayActForAnother(Operation operation) {
        return operation.getSecurity() != null
                && operation.getSecurity().stream()
                        .flatMap(requirement -> requirement.getSchemes().values().stream())
                        .anyMatch(roles -> roles.contains("applicant"));
    }

    private static Parameter actingFor() {
        return OASFactory.createParameter()
                .name("Acting-For")
                .in(Parameter.In.HEADER)
                .description(
                        "Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token")
                .schema(text());
    }

    private static Content body() {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createContent()
                .addMediaType(
                        ProblemBody.MEDIA_TYPE, OASFactory.createMediaType().schema(reference));
    }

    private static SecurityScheme signIn() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OPENIDCONNECT)
                .openIdConnectUrl("http://127.0.0.1:8090/realms/onenet/.well-known/openid-configuration")
                .description(
                        "Bearer token of the platform's Keycloak; the scopes named are realm roles, one of which is needed");
    }

    private static Schema problem() {
        Schema problem = object();
        List.of("type", "title", "detail", "instance", "requestId", "code")
                .forEach(member -> problem.addProperty(member, text()));
        Schema violation = object();
        List.of("field", "pointer", "code", "message").forEach(member -> violation.addProperty(member, text()));
        violation
                .addProperty("in", text().enumeration(List.of("body", "query", "path", "header")))
                .required(List.of("field", "in", "pointer", "code", "message"));
        Schema violations =
                OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(violation);
        return problem.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("violations", violations)
                .required(List.of("type", "title", "status", "instance", "requestId", "code"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).properties(Map.of());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
