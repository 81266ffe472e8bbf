package onenet.gateway.routing;

import java.util.UUID;
import java.util.regex.Pattern;

/** The id that follows one request through every log. A caller's own is kept only when well formed, so that nothing can be smuggled into logs. */
final class RequestId {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private RequestId() {}

    static String of(String sent) {
        if (sent != null && WELL_FORMED.matcher(sent).matches()) {
            return sent;
        }
        return UUID.randomUUID().toString();
    }
}
