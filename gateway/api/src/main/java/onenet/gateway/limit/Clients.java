package onenet.gateway.limit;

import onenet.gateway.GatewayConfig;
import onenet.gateway.wire.Wire;
import onenet.hops.TrustedHops;

import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Which address a request comes from, behind the proxies the configuration names; and how many connections an address may hold. */
@Startup
@Singleton
public class Clients {

    private final TrustedHops hops;

    Clients(GatewayConfig config) {
        Wire.allow(config.connectionsPerAddress());
        this.hops = new TrustedHops(config.trustedProxies().orElse(List.of()));
    }

    public String addressOf(HttpServerRequest request) {
        return hops.clientOf(
                request.remoteAddress().hostAddress(), request.headers().getAll("X-Forwarded-For"));
    }
}
