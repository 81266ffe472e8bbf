package onenet.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * For which enterprise an agent acts in this browser session. It is a wish only: each service asks whether a mandate stands. The wish names who had it,
 * so that whoever signs in next at the same browser does not inherit it.
 */
final class ActingFor {

    private static final String COOKIE = "onenet_acting_for";
    private static final Pattern USCC = Pattern.compile("[0-9A-Z]{18}");

    private ActingFor() {}

    static Optional<String> of(RoutingContext context, String subject) {
        return Optional.ofNullable(context.request().getCookie(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.startsWith(subject + "."))
                .map(value -> value.substring(subject.length() + 1))
                .filter(uscc -> USCC.matcher(uscc).matches());
    }

    /**
     * @param uscc null to act for oneself again
     * @param secure whether the browser may send it over an encrypted connection only
     */
    static void keep(RoutingContext context, String subject, String uscc, boolean secure) {
        Cookie cookie = Cookie.cookie(COOKIE, uscc == null ? "" : subject + "." + uscc)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX);
        if (uscc == null) {
            cookie.setMaxAge(0);
        }
        context.response().addCookie(cookie);
    }

    static boolean readable(String uscc) {
        return uscc == null || USCC.matcher(uscc).matches();
    }
}
