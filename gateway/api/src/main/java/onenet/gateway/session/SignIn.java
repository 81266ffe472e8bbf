package onenet.gateway.session;

import onenet.gateway.GatewayConfig;
import onenet.gateway.answer.AnswerHeaders;
import onenet.gateway.answer.GatewayProblem;
import onenet.gateway.answer.Refusals;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Signing in by browser: the round trip to the identity provider ends at {@code /auth/login}, which leads back to where it began.
 * Tokens stay in the gateway's encrypted, script-proof cookies.
 */
@Singleton
class SignIn {

    /** Quarkus authenticates at -200 and asks for authority at -100. */
    private static final int BETWEEN_AUTHENTICATION_AND_AUTHORISATION = -150;

    private final Callers callers;
    private final Refusals refusals;
    private final boolean secure;

    SignIn(Callers callers, Refusals refusals, GatewayConfig config) {
        this.callers = callers;
        this.refusals = refusals;
        this.secure = config.session().secure();
    }

    void open(@Observes Router router) {
        router.route("/auth/callback")
                .order(BETWEEN_AUTHENTICATION_AND_AUTHORISATION)
                .handler(this::tellFailure);
        // whoever goes back to the address the identity provider sent him to is signed in already
        router.route(HttpMethod.GET, "/auth/callback").handler(context -> lead(context, "/"));
        router.route(HttpMethod.GET, "/auth/login").handler(SignIn::back);
        router.route(HttpMethod.GET, "/auth/me").handler(this::whoAmI);
        router.route(HttpMethod.POST, "/auth/acting-for").handler(this::actFor);
    }

    /** Reached only with a session: the path is guarded by {@code quarkus.http.auth.permission.sign-in}. */
    private static void back(RoutingContext context) {
        lead(context, OwnAddress.of(context.request().getParam("to")).orElse("/"));
    }

    private static void lead(RoutingContext context, String address) {
        context.response()
                .setStatusCode(302)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Location", address)
                .end();
    }

    /**
     * A sign-in that cannot be completed (a bookmarked sign-in page, one opened in two tabs, a code that was used) would leave an empty page: the
     * person is told, and led on.
     */
    private void tellFailure(RoutingContext context) {
        BiConsumer<RoutingContext, Throwable> usual = context.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        BiConsumer<RoutingContext, Throwable> told = (failed, why) -> {
            if (why instanceof AuthenticationCompletionException || usual == null) {
                String requestId = failed.get(AnswerHeaders.REQUEST_ID);
                refusals.refuse(failed.request(), requestId, GatewayProblem.SIGN_IN_NOT_COMPLETED);
            } else {
                usual.accept(failed, why);
            }
        };
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, told);
        context.next();
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
                .with(identity -> actFor(context, uscc, identity.flatMap(SignIn::subject)), context::fail);
    }

    private void actFor(RoutingContext context, String uscc, Optional<String> subject) {
        boolean another = subject.filter(known -> MadeFor.somebodyElse(context.request(), known))
                .isPresent();
        if (subject.isPresent() && !another) {
            ActingFor.keep(context, subject.get(), uscc, secure);
        }
        int refused = another ? 409 : 401;
        context.response()
                .setStatusCode(subject.isPresent() && !another ? 204 : refused)
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    private static Optional<String> subject(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getSubject())
                : Optional.empty();
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
