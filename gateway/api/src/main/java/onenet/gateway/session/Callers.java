package onenet.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls: the person or machine of a valid token or session, or nobody. Each service checks the token again. */
@Singleton
public class Callers {

    /** Quarkus would answer a bad token itself, without a problem body. */
    private static final BiConsumer<RoutingContext, Throwable> ANSWERED_BY_US = (context, failure) -> {};

    private final IdentityProviderManager identities;
    private final LiveSessions sessions;

    Callers(IdentityProviderManager identities, LiveSessions sessions) {
        this.identities = identities;
        this.sessions = sessions;
    }

    /** The caller; empty without a token and with one that is expired, foreign or malformed. */
    public Uni<Optional<Caller>> caller(RoutingContext context) {
        return identity(context).map(found -> found.flatMap(identity -> caller(context, identity)));
    }

    Uni<Optional<SecurityIdentity>> identity(RoutingContext context) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, ANSWERED_BY_US);
        return QuarkusHttpUser.getSecurityIdentity(context, identities)
                .map(identity -> Optional.ofNullable(identity).filter(known -> !known.isAnonymous()))
                .onFailure(Callers::meansNobody)
                .recoverWithItem(Optional.empty())
                .chain(found -> standing(context, found));
    }

    /** A session that was signed out is nobody's, whatever its cookie says. */
    private Uni<Optional<SecurityIdentity>> standing(RoutingContext context, Optional<SecurityIdentity> found) {
        if (found.isEmpty() || !SessionTenant.bySession(context)) {
            return Uni.createFrom().item(found);
        }
        Optional<String> accessToken = accessToken(found.get());
        if (accessToken.isEmpty() || !(found.get().getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(Optional.empty());
        }
        return sessions.stands(token, accessToken.get()).map(stands -> found.filter(identity -> stands));
    }

    private static Optional<String> accessToken(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken);
    }

    private static boolean meansNobody(Throwable failure) {
        return failure instanceof AuthenticationFailedException
                || failure instanceof AuthenticationCompletionException
                || failure instanceof AuthenticationRedirectException;
    }

    private static Optional<Caller> caller(RoutingContext context, SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            return Optional.empty();
        }
        Optional<String> kept = SessionTenant.bySession(context) ? accessToken(identity) : Optional.empty();
        Optional<String> principal = kept.flatMap(session -> ActingFor.of(context, token.getSubject()));
        return Optional.of(new Caller(token.getSubject(), kept, principal));
    }
}
