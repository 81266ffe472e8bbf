package onenet.gateway.session;

import io.vertx.core.http.HttpServerRequest;

/** A cookie is sent whoever made the page, so a change of anything needs a header only the portal's own page can set. */
public final class CrossSite {

    private static final String ASKED_BY = "X-Requested-With";
    private static final String PORTAL = "JavaScript";

    private CrossSite() {}

    /** Whether the portal's own script asks: it sends the header with every request, and another site's page cannot. */
    public static boolean byPortal(HttpServerRequest request) {
        return PORTAL.equals(request.getHeader(ASKED_BY));
    }
}
