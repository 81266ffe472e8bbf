package onenet.gateway.routing;

import onenet.gateway.answer.GatewayProblem;
import onenet.gateway.answer.ProblemTexts;
import onenet.gateway.limit.Allowances;
import onenet.gateway.session.Caller;
import onenet.gateway.session.Callers;
import onenet.gateway.session.CrossSite;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jboss.logging.Logger;

/** The public's one door: path, route, allowance and token are checked here in this order, then the request is passed on. */
@Singleton
class FrontDoor {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class);
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** What scripts are told instead of 401, so that a browser does not ask for a password by itself. */
    private static final int SIGN_IN_AGAIN = 499;

    private final Routes routes;
    private final Callers callers;
    private final Allowances allowances;
    private final Upstreams upstreams;
    private final ProblemTexts texts;

    FrontDoor(Routes routes, Callers callers, Allowances allowances, Upstreams upstreams, ProblemTexts texts) {
        this.routes = routes;
        this.callers = callers;
        this.allowances = allowances;
        this.upstreams = upstreams;
        this.texts = texts;
    }

    /** Before every other route, so that nothing judges a path the guard has not seen. */
    void open(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 100).handler(this::guard);
        router.route("/api/*").handler(this::enter);
        router.route("/v/*").handler(this::enter);
        router.route().last().handler(context -> refuse(context, GatewayProblem.NOT_FOUND));
    }

    private void guard(RoutingContext context) {
        context.put(RequestId.HEADER, RequestId.of(context.request().getHeader(RequestId.HEADER)));
        if (!PathGuard.acceptable(rawPath(context))) {
            refuse(context, GatewayProblem.INVALID_PATH);
        } else {
            context.next();
        }
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!METHODS.contains(request.method())) {
            refuse(context, GatewayProblem.METHOD_NOT_ALLOWED);
            return;
        }
        request.pause();
        Optional<Target> target = routes.find(request.method().name(), rawPath(context));
        callers.caller(context)
                .subscribe()
                .with(caller -> admit(context, target, caller), failure -> broken(context, failure));
    }

    private void admit(RoutingContext context, Optional<Target> target, Optional<Caller> caller) {
        String address = context.request().remoteAddress().hostAddress();
        OptionalLong wait = caller.map(known -> allowances.spendAsUser(known.subject()))
                .orElseGet(() -> allowances.spendAsAddress(address));
        if (wait.isPresent()) {
            context.response().putHeader("Retry-After", Long.toString(wait.getAsLong()));
            refuse(context, GatewayProblem.RATE_LIMITED);
        } else if (caller.isEmpty() && (target.isEmpty() || !target.get().open())) {
            askToSignIn(context);
        } else if (target.isEmpty()) {
            refuse(context, GatewayProblem.NOT_FOUND);
        } else if (caller.isPresent() && caller.get().bySession() && mayBeForged(context.request())) {
            refuse(context, GatewayProblem.CROSS_SITE);
        } else {
            upstreams.pass(context.request(), target.get(), context.get(RequestId.HEADER), caller);
        }
    }

    private static boolean mayBeForged(HttpServerRequest request) {
        return !SAFE.contains(request.method()) && !CrossSite.byPortal(request);
    }

    private void askToSignIn(RoutingContext context) {
        boolean portal = CrossSite.byPortal(context.request());
        context.response().putHeader("WWW-Authenticate", portal ? "OIDC" : "Bearer");
        refuse(
                context,
                GatewayProblem.UNAUTHENTICATED,
                portal ? SIGN_IN_AGAIN : texts.status(GatewayProblem.UNAUTHENTICATED));
    }

    private void broken(RoutingContext context, Throwable failure) {
        LOG.errorf(failure, "Request %s: the token could not be checked", context.<String>get(RequestId.HEADER));
        refuse(context, GatewayProblem.INTERNAL_ERROR);
    }

    private void refuse(RoutingContext context, GatewayProblem problem) {
        refuse(context, problem, texts.status(problem));
    }

    private void refuse(RoutingContext context, GatewayProblem problem, int status) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        IncomingHeaders.secure(response.headers(), context.get(RequestId.HEADER));
        request.resume();
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(texts.body(problem, rawPath(context), request.getHeader("Accept-Language"))
                        .encode());
    }

    /** The path exactly as sent, without query. */
    private static String rawPath(RoutingContext context) {
        String uri = context.request().uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
