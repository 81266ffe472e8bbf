package onenet.gateway.session;

import io.vertx.core.http.HttpServerRequest;

/**
 * For whom the page was made that asks. Browsers have one session for all their tabs: when somebody else signs in at another tab, what is pressed
 * on the old page would be his act under the first one's name. So every page says whose it is, and a difference is refused.
 */
public final class MadeFor {

    private static final String PAGE_OF = "Page-Of";

    private MadeFor() {}

    /** Whether the page says that it is somebody else's; a plain link and a machine say nothing. */
    public static boolean somebodyElse(HttpServerRequest request, String subject) {
        String owner = request.getHeader(PAGE_OF);
        return owner != null && !owner.isEmpty() && !owner.equals(subject);
    }
}
