package onenet.gateway.answer;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** What the public is told in headers: addresses as seen from outside, and nothing about the machinery behind. */
public final class AnswerHeaders {

    public static final String REQUEST_ID = "X-Request-Id";

    /** What concerns one connection only, and what tells about the machinery behind. */
    private static final List<String> NOT_FOR_THE_PUBLIC = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Connection",
            "Te",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "Server",
            "X-Powered-By",
            "Set-Cookie");

    private static final String POLICY = "Content-Security-Policy";
    private static final Map<String, String> SECURITY = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            POLICY,
            "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Strict-Transport-Security",
            "max-age=31536000");

    private AnswerHeaders() {}

    /** A page a service wrote keeps the policy the service wrote for it; without one it gets the strictest. */
    public static void secureAnswer(MultiMap headers, String requestId) {
        String type = headers.get("Content-Type");
        String policy = type != null && type.startsWith("text/html") ? headers.get(POLICY) : null;
        secure(headers, requestId);
        if (policy != null) {
            headers.set(POLICY, policy + "; frame-ancestors 'none'");
        }
    }

    public static void secure(MultiMap headers, String requestId) {
        SECURITY.forEach(headers::set);
        headers.set(REQUEST_ID, requestId);
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
        NOT_FOR_THE_PUBLIC.forEach(headers::remove);
    }

    /** A service names its own paths; the caller needs them as the gateway offers them. */
    public static void location(MultiMap headers, String route) {
        String location = headers.get("Location");
        if (location == null) {
            return;
        }
        URI uri = URI.create(location);
        String path = uri.getRawPath();
        if (path != null && path.startsWith("/v1/")) {
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            headers.set("Location", "/api/" + route + path + query);
        }
    }
}
