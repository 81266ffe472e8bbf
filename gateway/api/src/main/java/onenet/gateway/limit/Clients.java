package onenet.gateway.limit;

import onenet.gateway.GatewayConfig;
import onenet.hops.TrustedHops;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Which address a request comes from, behind the proxies the configuration names. */
@Singleton
public class Clients {

    private final TrustedHops hops;

    Clients(GatewayConfig config) {
        this.hops = new TrustedHops(config.trustedProxies().orElse(List.of()));
    }

    public String addressOf(HttpServerRequest request) {
        return hops.clientOf(
                request.remoteAddress().hostAddress(), request.headers().getAll("X-Forwarded-For"));
    }
}
