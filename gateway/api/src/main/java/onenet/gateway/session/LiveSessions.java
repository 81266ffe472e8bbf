package onenet.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.SecurityEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Whether a browser's session still stands. A cookie proves who signed in, not that he did not sign out since: a session that was signed out
 * here ends here at once, and one that was ended elsewhere (another replica, the identity provider) within {@link #BELIEVED}.
 */
@Singleton
class LiveSessions {

    private static final Logger LOG = Logger.getLogger(LiveSessions.class);

    /** How long the identity provider's word is kept. */
    static final Duration BELIEVED = Duration.ofSeconds(10);

    /** Longer than any access token lives: afterwards the identity provider renews none. */
    private static final Duration REMEMBERED = Duration.ofHours(2);

    private final Cache<String, Boolean> signedOut =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();
    private final AsyncCache<String, Boolean> standing = Caffeine.newBuilder()
            .expireAfterWrite(BELIEVED)
            .maximumSize(100_000)
            .buildAsync();
    private final Vertx vertx;
    private final HttpClient client;
    private final String userInfo;

    LiveSessions(Vertx vertx, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.vertx = vertx;
        this.userInfo = issuer + "/protocol/openid-connect/userinfo";
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(2_000));
    }

    void ended(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED
                && event.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            signedOut.put(session(token), true);
        }
    }

    /** @param accessToken of the session, shown to the identity provider */
    Uni<Boolean> stands(JsonWebToken token, String accessToken) {
        String session = session(token);
        if (signedOut.getIfPresent(session) != null) {
            return Uni.createFrom().item(false);
        }
        Context here = vertx.getOrCreateContext();
        CompletableFuture<Boolean> known = standing.get(session, (name, executor) -> ask(accessToken));
        return Uni.createFrom()
                .completionStage(known)
                .emitOn(answer -> here.runOnContext(turn -> answer.run()))
                .map(yes -> yes && signedOut.getIfPresent(session) == null);
    }

    /** While the identity provider cannot be reached, the token's own signature and end decide. */
    private CompletableFuture<Boolean> ask(String accessToken) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(userInfo)
                        .setTimeout(3_000)
                        .putHeader("Authorization", "Bearer " + accessToken))
                .compose(request -> request.send())
                .compose(LiveSessions::whole)
                .map(status -> status != 401 && status != 403)
                .otherwise(unreachable -> {
                    LOG.warnf("The identity provider was not asked about a session: %s", unreachable);
                    return true;
                })
                .toCompletionStage()
                .toCompletableFuture();
    }

    private static Future<Integer> whole(HttpClientResponse response) {
        return response.body().map(read -> response.statusCode());
    }

    private static String session(JsonWebToken token) {
        Object session = token.getClaim("sid");
        return session == null ? token.getRawToken() : session.toString();
    }
}
