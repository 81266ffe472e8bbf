package onenet.gateway.routing;

import onenet.gateway.GatewayConfig;
import onenet.gateway.answer.GatewayProblem;
import onenet.gateway.answer.ProblemTexts;
import onenet.gateway.session.Caller;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** The services behind: passes a request on, streams both bodies, and turns silence and broken connections into problems. */
@Singleton
class Upstreams {

    private static final Logger LOG = Logger.getLogger(Upstreams.class);

    private final GatewayConfig config;
    private final ProblemTexts texts;
    private final HttpClient client;

    Upstreams(Vertx vertx, GatewayConfig config, ProblemTexts texts) {
        this.config = config;
        this.texts = texts;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setKeepAliveTimeout(30)
                        .setDecompressionSupported(false)
                        .setMaxHeaderSize(16_384),
                new PoolOptions().setHttp1MaxSize(config.connectionsPerService()));
    }

    /** @param caller whose kept token is sent on when he has a session instead of a token of his own */
    void pass(HttpServerRequest request, Target target, String requestId, Optional<Caller> caller) {
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> connect(target))
                .addInterceptor(new Passage(request, target, requestId, caller))
                .handle(request);
    }

    private Future<HttpClientRequest> connect(Target target) {
        return client.request(new RequestOptions()
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.secure())
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.answerTimeout().toMillis()));
    }

    /** One request on its way there and back. */
    private final class Passage implements ProxyInterceptor {

        private final HttpServerRequest request;
        private final Target target;
        private final String requestId;
        private final Optional<Caller> caller;

        Passage(HttpServerRequest request, Target target, String requestId, Optional<Caller> caller) {
            this.request = request;
            this.target = target;
            this.requestId = requestId;
            this.caller = caller;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            String query = request.query() == null ? "" : "?" + request.query();
            context.request().setURI(target.path() + query);
            context.request().setAuthority(HostAndPort.create(target.host(), target.port()));
            OutgoingHeaders.write(context.request(), request, target, requestId);
            caller.ifPresent(known -> OutgoingHeaders.ofSession(context.request(), known));
            return context.sendRequest().recover(failure -> Future.succeededFuture(problem(context, failure)));
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            IncomingHeaders.location(context.response().headers(), target.route());
            IncomingHeaders.secureAnswer(context.response().headers(), requestId);
            return context.sendResponse();
        }

        private ProxyResponse problem(ProxyContext context, Throwable failure) {
            GatewayProblem problem =
                    isTimeout(failure) ? GatewayProblem.UPSTREAM_TIMEOUT : GatewayProblem.UPSTREAM_UNAVAILABLE;
            LOG.warnf("Request %s to %s: %s (%s)", requestId, target.route(), problem, failure);
            String body = texts.body(problem, request.path(), request.getHeader("Accept-Language"))
                    .encode();
            ProxyResponse response = context.request().release().response();
            response.headers().clear();
            return response.setStatusCode(texts.status(problem))
                    .putHeader("Content-Type", "application/problem+json")
                    .setBody(Body.body(Buffer.buffer(body)));
        }

        private static boolean isTimeout(Throwable failure) {
            return failure instanceof TimeoutException;
        }
    }
}
