package onenet.gateway.portal;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The web portal's files, when they were built in. Addresses of the portal's own pages answer with the one page it consists of;
 * a missing asset is missing, so that an old page notices a new release.
 */
@Singleton
class PortalPages {

    private static final int BEFORE_THE_LAST = Integer.MAX_VALUE - 1;
    private static final String PAGE = "/index.html";
    private static final Map<String, String> SECURITY = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; script-src 'self'; connect-src 'self';"
                            + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(self), microphone=(), geolocation=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=31536000");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final PortalFiles files;

    PortalPages(PortalFiles files) {
        this.files = files;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_THE_LAST - 1).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        boolean reading = READING.contains(request.method());
        if (!reading || path.startsWith("/api/") || path.startsWith("/auth/") || path.startsWith("/q/")) {
            context.next();
            return;
        }
        Optional<PortalFile> file =
                files.find(path).or(() -> isPage(request, path) ? files.find(PAGE) : Optional.empty());
        file.ifPresentOrElse(found -> send(request, found), context::next);
    }

    /** Only a browser opening a page asks for HTML; a file that is not there is no page. */
    private static boolean isPage(HttpServerRequest request, String path) {
        String accepted = request.getHeader("Accept");
        return !path.startsWith("/assets/")
                && !PortalFile.looksLikeFile(path)
                && accepted != null
                && accepted.contains("text/html");
    }

    private static void send(HttpServerRequest request, PortalFile file) {
        HttpServerResponse response = request.response();
        SECURITY.forEach(response::putHeader);
        response.putHeader("Cache-Control", file.immutable() ? "public, max-age=31536000, immutable" : "no-cache")
                .putHeader("ETag", file.tag())
                .putHeader("Vary", "Accept-Encoding");
        if (file.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        String encodings = request.getHeader("Accept-Encoding");
        boolean packed =
                encodings != null && encodings.contains("gzip") && file.packed().length < file.content().length;
        if (packed) {
            response.putHeader("Content-Encoding", "gzip");
        }
        byte[] body = packed ? file.packed() : file.content();
        response.putHeader("Content-Type", file.mediaType()).putHeader("Content-Length", Integer.toString(body.length));
        if (request.method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(io.vertx.core.buffer.Buffer.buffer(body));
        }
    }
}
