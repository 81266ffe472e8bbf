package onenet.gateway.routing;

import onenet.gateway.answer.AnswerHeaders;
import onenet.gateway.answer.GatewayProblem;
import onenet.gateway.answer.ProblemPage;
import onenet.gateway.answer.Refusals;
import onenet.gateway.limit.Share;
import onenet.gateway.session.Caller;
import onenet.gateway.session.Callers;
import onenet.gateway.session.CrossSite;
import onenet.gateway.session.MadeFor;
import onenet.gateway.wire.Malformation;
import onenet.gateway.wire.Wire;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** The public's one door: wire, path, route, allowance and token are checked here in this order, then the request is passed on. */
@Singleton
class FrontDoor {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class);
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<HttpMethod> CHANGING =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final String ALLOWED = "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE";

    /** What scripts are told instead of 401, so that a browser does not ask for a password by itself. */
    private static final int SIGN_IN_AGAIN = 499;

    private final Routes routes;
    private final Callers callers;
    private final Admission admission;
    private final Refusals refusals;

    FrontDoor(Routes routes, Callers callers, Admission admission, Refusals refusals) {
        this.routes = routes;
        this.callers = callers;
        this.admission = admission;
        this.refusals = refusals;
    }

    /** Before every other route, so that nothing judges a path the guard has not seen. */
    void open(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 100).handler(this::guard);
        router.route("/api/*").handler(this::enter);
        router.route("/v/*").handler(this::enter);
        router.route().last().handler(context -> refuse(context, GatewayProblem.NOT_FOUND));
    }

    private void guard(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.put(AnswerHeaders.REQUEST_ID, RequestId.of(request.getHeader(AnswerHeaders.REQUEST_ID)));
        Optional<Malformation> malformation = Wire.malformation(request);
        if (!Wire.guarded(request)) {
            LOG.error("No guard stands on the wire: start the gateway by its own main class. Nothing is served.");
            refuse(context, GatewayProblem.INTERNAL_ERROR);
        } else if (malformation.isPresent()) {
            Malformation fault = malformation.get();
            GatewayProblem problem = fault.late() ? GatewayProblem.REQUEST_TIMEOUT : GatewayProblem.MALFORMED_REQUEST;
            refusals.refuse(request, context.get(AnswerHeaders.REQUEST_ID), problem, Optional.of(fault.name()));
        } else if (!PathGuard.acceptable(rawPath(request))) {
            refusePath(context);
        } else {
            context.next();
        }
    }

    /** A person whose address has a slash too many, as some scanners and chats make it, is led to the one he meant; nothing else is repaired. */
    private void refusePath(RoutingContext context) {
        HttpServerRequest request = context.request();
        String plain = rawPath(request).replaceAll("/{2,}", "/");
        if (!ProblemPage.wanted(request) || !PathGuard.acceptable(plain)) {
            refuse(context, GatewayProblem.INVALID_PATH);
            return;
        }
        String query = request.query() == null ? "" : "?" + request.query();
        AnswerHeaders.secure(context.response().headers(), context.get(AnswerHeaders.REQUEST_ID));
        context.response()
                .setStatusCode(302)
                .putHeader("Location", plain + query)
                .end();
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!SAFE.contains(request.method()) && !CHANGING.contains(request.method())) {
            context.response().putHeader("Allow", ALLOWED);
            refuse(context, GatewayProblem.METHOD_NOT_ALLOWED);
            return;
        }
        request.pause();
        Optional<Target> target = routes.find(request.method().name(), rawPath(request));
        callers.caller(context)
                .subscribe()
                .with(caller -> admit(context, target, caller), failure -> broken(context, failure));
    }

    private void admit(RoutingContext context, Optional<Target> target, Optional<Caller> caller) {
        Share share = admission.spend(context.request(), caller);
        share.tell(context.response().headers());
        if (share.isUsedUp()) {
            refuse(context, GatewayProblem.RATE_LIMITED);
        } else if (caller.isEmpty() && (target.isEmpty() || !target.get().open())) {
            askToSignIn(context);
        } else if (target.isEmpty()) {
            refuse(context, GatewayProblem.NOT_FOUND);
        } else if (caller.isPresent() && caller.get().bySession() && mayBeForged(context.request())) {
            refuse(context, GatewayProblem.CROSS_SITE);
        } else if (caller.isPresent()
                && MadeFor.somebodyElse(context.request(), caller.get().subject())) {
            refuse(context, GatewayProblem.PAGE_OF_ANOTHER);
        } else {
            admission.pass(context, target.get(), caller);
        }
    }

    private static boolean mayBeForged(HttpServerRequest request) {
        return !SAFE.contains(request.method()) && !CrossSite.byPortal(request);
    }

    private void askToSignIn(RoutingContext context) {
        boolean portal = CrossSite.byPortal(context.request());
        context.response().putHeader("WWW-Authenticate", portal ? "OIDC" : "Bearer");
        refusals.askToSignIn(
                context.request(),
                context.get(AnswerHeaders.REQUEST_ID),
                portal ? Optional.of(SIGN_IN_AGAIN) : Optional.empty());
    }

    private void broken(RoutingContext context, Throwable failure) {
        LOG.errorf(
                failure, "Request %s: the token could not be checked", context.<String>get(AnswerHeaders.REQUEST_ID));
        refuse(context, GatewayProblem.INTERNAL_ERROR);
    }

    private void refuse(RoutingContext context, GatewayProblem problem) {
        refusals.refuse(context.request(), context.get(AnswerHeaders.REQUEST_ID), problem);
    }

    /** The path exactly as sent, without query. */
    private static String rawPath(HttpServerRequest request) {
        String uri = request.uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
