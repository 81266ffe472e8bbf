package onenet.gateway.limit;

import io.vertx.core.MultiMap;

/**
 * What one caller may still ask, after the request in hand.
 *
 * @param most requests he may make at once when he has made none for a while
 * @param window seconds in which as many come back
 * @param left requests he may make now
 * @param untilAll seconds until all are back
 * @param untilNext seconds until one is; nought when the request may pass
 */
public record Share(long most, int window, long left, long untilAll, long untilNext) {

    public boolean isUsedUp() {
        return untilNext > 0;
    }

    /** As draft-ietf-httpapi-ratelimit-headers has it, so that a client need not be refused to learn where the limit is. */
    public void tell(MultiMap headers) {
        headers.set("RateLimit-Policy", "\"default\";q=" + most + ";w=" + window);
        headers.set("RateLimit", "\"default\";r=" + left + ";t=" + untilAll);
        if (isUsedUp()) {
            headers.set("Retry-After", Long.toString(untilNext));
        }
    }
}
