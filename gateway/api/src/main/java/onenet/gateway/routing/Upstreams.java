package onenet.gateway.routing;

import onenet.gateway.GatewayConfig;
import onenet.gateway.answer.GatewayProblem;
import onenet.gateway.answer.Refusals;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * The services behind: each request is written anew from what was read of it, body and length with it, and its answer read to the end. Silence
 * and broken connections become problems.
 */
@Singleton
class Upstreams {

    private static final Logger LOG = Logger.getLogger(Upstreams.class);

    private final GatewayConfig config;
    private final Refusals refusals;
    private final HttpClient client;

    Upstreams(Vertx vertx, GatewayConfig config, Refusals refusals) {
        this.config = config;
        this.refusals = refusals;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setKeepAliveTimeout(30)
                        .setDecompressionSupported(false)
                        .setMaxHeaderSize(16_384),
                new PoolOptions().setHttp1MaxSize(config.connectionsPerService()));
    }

    void pass(HttpServerRequest request, Errand errand) {
        client.request(written(request, errand))
                .compose(errand.body()::sendBy)
                .onSuccess(answer -> new Answering(request, answer).begin(errand))
                .onFailure(failure -> problem(request, errand, failure));
    }

    private RequestOptions written(HttpServerRequest request, Errand errand) {
        Target target = errand.target();
        String query = request.query() == null ? "" : "?" + request.query();
        return new RequestOptions()
                .setMethod(request.method())
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.secure())
                .setURI(target.path() + query)
                .setHeaders(OutgoingHeaders.of(request, errand))
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.answerTimeout().toMillis());
    }

    private void problem(HttpServerRequest request, Errand errand, Throwable failure) {
        GatewayProblem problem = failure instanceof TimeoutException
                ? GatewayProblem.UPSTREAM_TIMEOUT
                : GatewayProblem.UPSTREAM_UNAVAILABLE;
        LOG.warnf(
                "Request %s to %s: %s (%s)", errand.requestId(), errand.target().route(), problem, failure);
        refusals.refuse(request, errand.requestId(), problem);
    }
}
