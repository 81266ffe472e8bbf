package onenet.ecert.verification.web;

import onenet.ecert.EcertConfig;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** The address a question comes from: the nearest hop that is not one of our own proxies. Only our proxies' word is taken for it. */
@Singleton
class CallerAddress {

    private final List<String> trusted;

    CallerAddress(EcertConfig config) {
        this.trusted = config.verification().trustedProxies();
    }

    String of(HttpServerRequest request) {
        String direct =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !trusted.contains(direct)) {
            return direct;
        }
        String[] hops = forwarded.split(",", -1);
        return hops[hops.length - 1].strip();
    }
}
