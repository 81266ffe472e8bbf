package onenet.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Settles for everything that follows who reads the answer: the one language of ours he prefers, and the id his request goes by. What he sent is
 * written over, so that no library weighs languages in a way of its own.
 */
@Singleton
class Reader {

    static final String REQUEST_ID = "X-Request-Id";

    /** The part of the address that the gateway has taken away, for those who were asked through it. */
    static final String PREFIX = "X-Forwarded-Prefix";

    static final String LANGUAGE = "Accept-Language";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");
    private static final Pattern PLAIN_PREFIX = Pattern.compile("(/[a-z0-9-]{1,40}){1,4}");
    private static final int LONGEST = 200;

    /** Before whatever may refuse. */
    void add(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::settle);
    }

    private void settle(RoutingContext context) {
        HttpServerRequest request = context.request();
        request.headers()
                .set(LANGUAGE, language(request.headers().getAll(LANGUAGE)).toLanguageTag());
        String id = request.getHeader(REQUEST_ID);
        if (id == null || !ID.matcher(id).matches()) {
            request.headers().set(REQUEST_ID, UUID.randomUUID().toString());
        }
        context.response().putHeader(REQUEST_ID, request.getHeader(REQUEST_ID));
        String prefix = request.getHeader(PREFIX);
        if (prefix == null || !PLAIN_PREFIX.matcher(prefix).matches()) {
            request.headers().set(PREFIX, "");
        }
        context.next();
    }

    static Locale settled(String language) {
        return Locale.ENGLISH.getLanguage().equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** English is given to whoever prefers it to Chinese; everybody else reads Chinese. */
    static Locale language(List<String> accepted) {
        String wanted = String.join(",", accepted);
        if (wanted.isBlank() || wanted.length() > LONGEST) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            boolean english = Locale.LanguageRange.parse(wanted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> isOurs(range, "en") || isOurs(range, "zh"))
                    .findFirst()
                    .filter(range -> isOurs(range, "en"))
                    .isPresent();
            return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    private static boolean isOurs(String range, String language) {
        return range.equals(language) || range.startsWith(language + "-");
    }
}
