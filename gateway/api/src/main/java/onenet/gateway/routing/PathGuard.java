package onenet.gateway.routing;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses paths that a gateway and a service could read differently. Judged on the raw path as sent: what is refused is never
 * repaired, so nothing can hide behind a repair.
 */
final class PathGuard {

    private static final Pattern TRICK = Pattern.compile(
            "//|/\\.{1,2}(/|$)|[;\\\\<>\"^`{|}\\s\\x00-\\x20\\x7f-\\uffff]|%(?![0-9a-f]{2})|%(2e|2f|5c|25|3b|[01][0-9a-f]|7f)");

    private PathGuard() {}

    static boolean acceptable(String rawPath) {
        return rawPath != null
                && rawPath.startsWith("/")
                && !TRICK.matcher(rawPath.toLowerCase(Locale.ROOT)).find();
    }
}
