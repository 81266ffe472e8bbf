package onenet.gateway.routing;

import onenet.gateway.session.Caller;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a service is told about the caller: nothing the caller claims of himself except his token, and his real address. */
final class OutgoingHeaders {

    private static final List<String> SPOOFABLE_BEGINNINGS = List.of(
            "x-forwarded",
            "x-real-",
            "x-user",
            "x-auth",
            "x-remote",
            "x-onenet",
            "x-original-",
            "x-rewrite-",
            "x-client-",
            "x-envoy-",
            "x-http-method",
            "x-method-override",
            "x-ssl-",
            "ssl-",
            "cf-",
            "proxy-");
    private static final Set<String> SPOOFABLE = Set.of(
            "forwarded",
            "remote-user",
            "remote_user",
            "client-ip",
            "true-client-ip",
            "x-cluster-client-ip",
            "x-roles",
            "x-uscc",
            "x-office",
            "x-request-id",
            "cookie",
            "upgrade",
            "http2-settings",
            "te");

    private OutgoingHeaders() {}

    static void write(ProxyRequest outgoing, HttpServerRequest incoming, Target target, String requestId) {
        MultiMap headers = outgoing.headers();
        headers.names().stream().filter(OutgoingHeaders::spoofable).toList().forEach(headers::remove);
        headers.set(RequestId.HEADER, requestId);
        headers.set("X-Forwarded-For", incoming.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", incoming.isSSL() ? "https" : incoming.scheme());
        headers.set("X-Forwarded-Prefix", "/api/" + target.route());
        if (incoming.authority() != null) {
            headers.set("X-Forwarded-Host", incoming.authority().toString());
        }
    }

    /** What a browser cannot say itself: its token is kept here, and a plain link names nobody it acts for. */
    static void ofSession(ProxyRequest outgoing, Caller caller) {
        MultiMap headers = outgoing.headers();
        caller.sessionToken().ifPresent(token -> headers.set("Authorization", "Bearer " + token));
        if (!headers.contains("Acting-For")) {
            caller.actingFor().ifPresent(principal -> headers.set("Acting-For", principal));
        }
    }

    /** Underscores count as hyphens: some servers read them so. */
    private static boolean spoofable(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return SPOOFABLE.contains(plain)
                || SPOOFABLE_BEGINNINGS.stream().anyMatch(plain::startsWith)
                || name.indexOf('_') >= 0;
    }
}
