package onenet.gateway.session;

import onenet.gateway.GatewayConfig;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Signing in by browser: the round trip to the identity provider ends at {@code /auth/login}, which leads back to where it began.
 * Tokens stay in the gateway's encrypted, script-proof cookies.
 */
@Singleton
class SignIn {

    /** A path of this site: one slash, and nothing a browser could read as another site. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~?&=%+:-]*");

    private final Callers callers;
    private final boolean secure;

    SignIn(Callers callers, GatewayConfig config) {
        this.callers = callers;
        this.secure = config.session().secure();
    }

    void open(@Observes Router router) {
        router.route(HttpMethod.GET, "/auth/login").handler(SignIn::back);
        router.route(HttpMethod.GET, "/auth/me").handler(this::whoAmI);
        router.route(HttpMethod.POST, "/auth/acting-for").handler(this::actFor);
    }

    /** Reached only with a session: the path is guarded by {@code quarkus.http.auth.permission.sign-in}. */
    private static void back(RoutingContext context) {
        String wanted = context.request().getParam("to");
        boolean own = wanted != null && OWN_PATH.matcher(wanted).matches() && !wanted.startsWith("/auth/");
        context.response()
                .setStatusCode(302)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Location", own ? wanted : "/")
                .end();
    }

    private void whoAmI(RoutingContext context) {
        callers.identity(context)
                .map(identity -> identity.map(known -> person(context, known))
                        .orElseGet(() -> new JsonObject().put("signedIn", false)))
                .subscribe()
                .with(person -> answer(context, person), context::fail);
    }

    /** {@code ?uscc=} names the enterprise whose mandate is used from now on; without it the agent is himself again. */
    private void actFor(RoutingContext context) {
        String uscc = context.request().getParam("uscc");
        if (!CrossSite.byPortal(context.request()) || !ActingFor.readable(uscc)) {
            context.response().setStatusCode(400).end();
            return;
        }
        callers.identity(context)
                .subscribe()
                .with(
                        identity -> {
                            identity.map(SecurityIdentity::getPrincipal)
                                    .filter(JsonWebToken.class::isInstance)
                                    .map(JsonWebToken.class::cast)
                                    .ifPresent(token -> ActingFor.keep(context, token.getSubject(), uscc, secure));
                            context.response()
                                    .setStatusCode(identity.isPresent() ? 204 : 401)
                                    .putHeader("Cache-Control", "no-store")
                                    .end();
                        },
                        context::fail);
    }

    private static void answer(RoutingContext context, JsonObject person) {
        context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(person.encode());
    }

    private static JsonObject person(RoutingContext context, SecurityIdentity identity) {
        var person = new JsonObject()
                .put("signedIn", true)
                .put(
                        "roles",
                        new JsonArray(
                                new TreeSet<>(identity.getRoles()).stream().toList()));
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            person.put("id", token.getSubject());
            text(token, "preferred_username").ifPresent(account -> person.put("account", account));
            text(token, "name").ifPresent(name -> person.put("name", name));
            text(token, "uscc").ifPresent(uscc -> person.put("uscc", uscc));
            text(token, "office").ifPresent(office -> person.put("office", office));
            text(token, "legal_representative").ifPresent(name -> person.put("legalRepresentative", name));
            ActingFor.of(context, token.getSubject()).ifPresent(principal -> {
                person.put("uscc", principal).put("agent", true);
                person.remove("legalRepresentative");
            });
        }
        return person;
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return Optional.ofNullable(token.getClaim(claim)).map(Object::toString);
    }
}
