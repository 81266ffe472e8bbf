package onenet.gateway.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls: the subject of a valid token, or nobody. Each service checks the token again. */
@Singleton
public class Callers {

    /** Quarkus would answer a bad token itself, without a problem body. */
    private static final BiConsumer<RoutingContext, Throwable> ANSWERED_BY_US = (context, failure) -> {};

    private final IdentityProviderManager identities;

    Callers(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** The caller's subject; empty without a token and with one that is expired, foreign or malformed. */
    public Uni<Optional<String>> subject(RoutingContext context) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, ANSWERED_BY_US);
        return QuarkusHttpUser.getSecurityIdentity(context, identities)
                .map(identity -> identity == null || identity.isAnonymous()
                        ? Optional.<String>empty()
                        : identity.getPrincipal() instanceof JsonWebToken token
                                ? Optional.ofNullable(token.getSubject())
                                : Optional.<String>empty())
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(Optional.empty());
    }
}
