package onenet.gateway.body;

import onenet.gateway.GatewayConfig;
import onenet.gateway.answer.GatewayProblem;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gathers a request's body whole before a service is troubled with it: who sends slowly, or never ends, holds nothing but his own connection,
 * and no service ever gets half a body.
 */
@Singleton
public class Bodies {

    private final Vertx vertx;
    private final GatewayConfig.Body config;
    private final Spool spool;
    private final Map<String, Integer> coming = new ConcurrentHashMap<>();

    Bodies(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config.body();
        this.spool = new Spool(vertx, config.body().spool().asLongValue());
    }

    /**
     * Resumes the request and reads it to its end.
     *
     * @param sender whoever sends; nobody may send too many at once
     * @return the body, or {@link BodyRefused}, or what broke the connection
     */
    public Future<GatheredBody> gather(HttpServerRequest request, String sender) {
        if (announced(request) > config.largest().asLongValue()) {
            return Future.failedFuture(new BodyRefused(GatewayProblem.PAYLOAD_TOO_LARGE));
        }
        if (coming.merge(sender, 1, Integer::sum) > config.atOncePerCaller()) {
            left(sender);
            return Future.failedFuture(new BodyRefused(GatewayProblem.RATE_LIMITED));
        }
        var gathering = new Gathering(vertx, request, spool, config.largest().asLongValue());
        return gathering.begin().onComplete(done -> left(sender));
    }

    private void left(String sender) {
        coming.computeIfPresent(sender, (who, count) -> count == 1 ? null : count - 1);
    }

    /** The guard of the wire lets only plain numbers through. */
    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }
}
