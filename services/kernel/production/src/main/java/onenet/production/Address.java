package onenet.production;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where something else is found, sometimes with a password in it. */
public final class Address {

    private static final Pattern KEY =
            Pattern.compile("(onenet\\.|quarkus\\.(rest-client|oidc|oidc-client|datasource)[.\"])"
                    + "(.*\\.)?(url|uri|upstream|endpoint|public-url|auth-server-url)");
    private static final Pattern LOOPBACK =
            Pattern.compile("[a-z:]+//([^@/]*@)?(127\\.\\d+\\.\\d+\\.\\d+|localhost|\\[::1])([:/?].*)?");
    private static final Pattern PASSWORD_IN_QUERY = Pattern.compile("[?&]password=([^&]*)");

    private Address() {}

    public static boolean isOne(String key) {
        return KEY.matcher(key).matches();
    }

    /** @param given whether somebody set it for this process; a machine may well be its own neighbour then */
    static Stream<String> faults(String value, boolean given) {
        Stream<String> unset = !given && LOOPBACK.matcher(value).matches()
                ? Stream.of("was not set and points at this machine")
                : Stream.empty();
        return Stream.concat(unset, passwords(value).flatMap(Secret.PASSWORD::faults));
    }

    private static Stream<String> passwords(String value) {
        Matcher query = PASSWORD_IN_QUERY.matcher(value);
        if (query.find()) {
            return Stream.of(query.group(1));
        }
        if (value.startsWith("jdbc:")) {
            return Stream.empty();
        }
        String user = URI.create(value).getUserInfo();
        return user == null ? Stream.empty() : Stream.of(user.substring(user.indexOf(':') + 1));
    }
}
