package onenet.gateway.routing;

import onenet.gateway.answer.AnswerHeaders;
import onenet.gateway.answer.GatewayProblem;
import onenet.gateway.answer.Refusals;
import onenet.gateway.body.Bodies;
import onenet.gateway.body.BodyRefused;
import onenet.gateway.limit.Allowances;
import onenet.gateway.limit.Clients;
import onenet.gateway.limit.Share;
import onenet.gateway.session.Caller;
import onenet.hops.TrustedHops;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Lets a request whose caller and route are known through: within his allowance, and when all of its body is here. */
@Singleton
class Admission {

    private static final Logger LOG = Logger.getLogger(Admission.class);

    private final Clients clients;
    private final Allowances allowances;
    private final Bodies bodies;
    private final Upstreams upstreams;
    private final Refusals refusals;

    Admission(Clients clients, Allowances allowances, Bodies bodies, Upstreams upstreams, Refusals refusals) {
        this.clients = clients;
        this.allowances = allowances;
        this.bodies = bodies;
        this.upstreams = upstreams;
        this.refusals = refusals;
    }

    Share spend(HttpServerRequest request, Optional<Caller> caller) {
        return caller.map(known -> allowances.spendAsUser(known.subject()))
                .orElseGet(() -> allowances.spendAsAddress(clients.addressOf(request)));
    }

    void pass(RoutingContext context, Target target, Optional<Caller> caller) {
        HttpServerRequest request = context.request();
        String client = clients.addressOf(request);
        String sender = caller.map(Caller::subject).orElseGet(() -> TrustedHops.shareOf(client));
        String requestId = context.get(AnswerHeaders.REQUEST_ID);
        bodies.gather(request, sender)
                .onSuccess(body -> {
                    context.addEndHandler(ended -> body.discard());
                    upstreams.pass(request, new Errand(target, body, client, requestId, caller));
                })
                .onFailure(failure -> refuse(request, requestId, failure));
    }

    private void refuse(HttpServerRequest request, String requestId, Throwable failure) {
        if (failure instanceof BodyRefused refused) {
            if (refused.problem() == GatewayProblem.RATE_LIMITED || refused.problem() == GatewayProblem.GATEWAY_BUSY) {
                request.response().putHeader("Retry-After", "2");
            }
            refusals.refuse(request, requestId, refused.problem(), refused.reason());
        } else {
            LOG.debugf("Request %s: its body broke off (%s)", requestId, failure);
            request.connection().close();
        }
    }
}
