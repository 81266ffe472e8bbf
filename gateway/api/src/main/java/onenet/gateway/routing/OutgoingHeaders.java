package onenet.gateway.routing;

import onenet.gateway.answer.AnswerHeaders;
import onenet.gateway.session.Caller;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/**
 * What a service is told: the fields its contract knows, written anew from what was read, and the caller's real address. Everything else a
 * caller sends stays here, so nobody claims anything of himself but with his token.
 */
final class OutgoingHeaders {

    /** The fields of the contracts, and those of HTTP that say what is sent and what is wanted. */
    private static final List<String> PASSED = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Acting-For",
            "Authorization",
            "Content-Disposition",
            "Content-Language",
            "Content-Type",
            "Counter-Visit",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "User-Agent");

    private OutgoingHeaders() {}

    static MultiMap of(HttpServerRequest incoming, Errand errand) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        PASSED.forEach(name -> {
            List<String> values = incoming.headers().getAll(name);
            if (!values.isEmpty()) {
                headers.set(name, values);
            }
        });
        headers.set(AnswerHeaders.REQUEST_ID, errand.requestId());
        headers.set("X-Forwarded-Prefix", Routes.API + errand.target().route());
        headers.set("X-Forwarded-For", errand.client());
        errand.caller().ifPresent(known -> ofSession(headers, known));
        return headers;
    }

    /** What a browser cannot say itself: its token is kept here, and a plain link names nobody it acts for. */
    private static void ofSession(MultiMap headers, Caller caller) {
        caller.sessionToken().ifPresent(token -> headers.set("Authorization", "Bearer " + token));
        if (!headers.contains("Acting-For")) {
            caller.actingFor().ifPresent(principal -> headers.set("Acting-For", principal));
        }
    }
}
