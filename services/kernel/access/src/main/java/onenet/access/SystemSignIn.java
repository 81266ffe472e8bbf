package onenet.access;

import onenet.casework.LegalTime;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives a connected system what its owner gave it. Its token proves its name and nothing else: whose it is, what it may do and whether it was ended,
 * this service knows itself, so that an end counts within the life of a token.
 */
@ApplicationScoped
class SystemSignIn implements SecurityIdentityAugmentor {

    /** Under which the rest of the request finds the system. */
    static final String SYSTEM = "onenet.system";

    /** Names that proof-exemption gives at the identity provider, and nobody else. */
    static final String PREFIX = "system-";

    private final Systems systems;
    private final InstantSource clock;

    SystemSignIn(Systems systems, InstantSource clock) {
        this.systems = systems;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return client(identity)
                .map(name -> context.runBlocking(() -> asSystem(identity, name)))
                .orElseGet(() -> Uni.createFrom().item(identity));
    }

    private static Optional<String> client(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getPrincipal())
                .filter(JsonWebToken.class::isInstance)
                .map(token -> ((JsonWebToken) token).<String>getClaim("azp"))
                .filter(name -> name.startsWith(PREFIX));
    }

    /** Whatever roles the token brings stay behind. */
    private SecurityIdentity asSystem(SecurityIdentity identity, String client) {
        Systems.Standing standing = systems.standing(client, LegalTime.today(clock))
                .orElseThrow(() -> new AuthenticationFailedException("not connected, or ended: " + client));
        QuarkusSecurityIdentity.Builder known = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes());
        standing.actor().ifPresent(actor -> {
            known.addAttribute(SYSTEM, actor);
            standing.told().scopes().forEach(scope -> known.addRole(scope.role()));
        });
        return known.build();
    }
}
