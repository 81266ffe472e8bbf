package onenet.gateway.answer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The problem bodies (RFC 9457) the gateway answers, in the caller's language. */
@Singleton
public class ProblemTexts {

    private final Map<String, Map<String, Object>> entries = new HashMap<>();

    ProblemTexts() {
        read("common");
        read("gateway");
        for (GatewayProblem problem : GatewayProblem.values()) {
            if (!entries.containsKey(problem.name())) {
                throw new IllegalStateException(problem + " is not in contracts/problems");
            }
        }
    }

    /** The request a problem answers: its address as asked, its id in every log, and the languages its sender reads. */
    record Occasion(String path, String requestId, String acceptLanguage) {}

    public int status(GatewayProblem problem) {
        return (Integer) entries.get(problem.name()).get("status");
    }

    /** @param reason a word more for the caller's programmer, as the member {@code reason} */
    JsonObject body(GatewayProblem problem, Occasion occasion, Optional<String> reason) {
        String language = english(occasion.acceptLanguage()) ? "en" : "zh";
        var body = new JsonObject()
                .put(
                        "type",
                        "urn:onenet:problem:"
                                + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("title", entries.get(problem.name()).get(language))
                .put("status", status(problem))
                .put("instance", occasion.path())
                .put("requestId", occasion.requestId())
                .put("code", problem.name());
        reason.ifPresent(word -> body.put("reason", word));
        return body;
    }

    /** English is given to whoever prefers it to Chinese; everybody else reads Chinese. */
    private static boolean english(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return false;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> isOurs(range, "en") || isOurs(range, "zh"))
                    .findFirst()
                    .filter(range -> isOurs(range, "en"))
                    .isPresent();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isOurs(String range, String language) {
        return range.equals(language) || range.startsWith(language + "-");
    }

    private void read(String name) {
        String path = "contracts/problems/" + name + ".yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            entries.putAll(new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
