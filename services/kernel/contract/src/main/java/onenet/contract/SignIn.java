package onenet.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * How people and machines sign in, in flows a client can carry out. Roles are no scopes: nobody asks for one, he has it or not, so they stand beside
 * the operation ({@code x-roles}) and in its description.
 */
final class SignIn {

    static final String ROLES = "x-roles";

    /** The name under which SmallRye writes the roles of {@code @RolesAllowed}. */
    private static final String SCANNED = "SecurityScheme";

    private static final String NAME = "SignIn";
    private static final String PROTOCOL = "/protocol/openid-connect/";

    private final String address;

    SignIn(Config config) {
        this.address = config.getValue("onenet.sign-in.public-url", String.class);
    }

    void complete(OpenAPI contract) {
        contract.getComponents().addSecurityScheme(NAME, scheme());
        if (contract.getComponents().getSecuritySchemes() != null) {
            contract.getComponents().removeSecurityScheme(SCANNED);
        }
        Walk.operations(contract).forEach(SignIn::complete);
    }

    private static void complete(Operation operation) {
        List<String> roles = roles(operation);
        if (roles.isEmpty()) {
            operation.security(new ArrayList<>());
        } else {
            operation.addExtension(ROLES, roles);
            operation.security(new ArrayList<>(
                    List.of(OASFactory.createSecurityRequirement().addScheme(NAME, List.of()))));
        }
    }

    private static List<String> roles(Operation operation) {
        return Stream.ofNullable(operation.getSecurity())
                .flatMap(List::stream)
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private SecurityScheme scheme() {
        OAuthFlow person =
                flow().authorizationUrl(address + PROTOCOL + "auth").refreshUrl(address + PROTOCOL + "token");
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(
                        "Bearer token of the platform's identity provider: people by authorization code with PKCE, machines with their own credentials: also the systems an enterprise or an office connected (operation connectSystem of proof-exemption), whose tokens live five minutes and need no scope asked for. What somebody may do follows from his roles (x-roles: one of them is needed; system:apply, system:read and system:verify are what an owner let his system do) and from the case.")
                .flows(OASFactory.createOAuthFlows().authorizationCode(person).clientCredentials(flow()));
    }

    private OAuthFlow flow() {
        return OASFactory.createOAuthFlow()
                .tokenUrl(address + PROTOCOL + "token")
                .scopes(Map.of());
    }
}
