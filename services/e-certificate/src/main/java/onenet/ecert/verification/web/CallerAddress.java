package onenet.ecert.verification.web;

import onenet.ecert.EcertConfig;
import onenet.hops.TrustedHops;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Whose allowance a question is counted against: the client's behind the proxies the configuration names. */
@Singleton
class CallerAddress {

    private final TrustedHops hops;

    CallerAddress(EcertConfig config) {
        this.hops = new TrustedHops(config.verification().trustedProxies());
    }

    String of(HttpServerRequest request) {
        String direct =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        return TrustedHops.shareOf(hops.clientOf(direct, request.headers().getAll("X-Forwarded-For")));
    }
}
