package onenet.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The texts and statuses of all problem codes this service may answer, read from {@code contracts/problems}. */
@Singleton
public class ProblemCatalogue {

    private final Map<String, Entry> entries = new HashMap<>();

    ProblemCatalogue(@ConfigProperty(name = "quarkus.application.name") String service) {
        entries.putAll(read("common"));
        entries.putAll(read(service));
    }

    public Entry entry(String code) {
        Entry entry = entries.get(code);
        if (entry == null) {
            throw new IllegalStateException("problem code " + code + " is not in contracts/problems");
        }
        return entry;
    }

    /** The body for a problem in the caller's language. */
    public ProblemBody body(Problem problem, String instance, Locale locale) {
        String code = problem.code().name();
        Entry entry = entry(code);
        return new ProblemBody(
                "urn:onenet:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                entry.title(locale),
                entry.status(),
                entry.detail(locale, problem.details()),
                instance,
                code,
                problem.violations());
    }

    private static Map<String, Entry> read(String name) {
        String path = "contracts/problems/" + name + ".yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                return Map.of();
            }
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    /**
     * One code.
     *
     * @param status HTTP status
     * @param when one sentence for the reference page
     */
    public record Entry(int status, String zh, String en, String detailZh, String detailEn, String when) {

        String title(Locale locale) {
            return isEnglish(locale) ? en : zh;
        }

        String detail(Locale locale, Object... arguments) {
            String pattern = isEnglish(locale) ? detailEn : detailZh;
            return pattern == null ? null : new MessageFormat(pattern, Locale.ROOT).format(strings(arguments));
        }

        private static Object[] strings(Object... arguments) {
            return List.of(arguments).stream().map(String::valueOf).toArray();
        }

        private static boolean isEnglish(Locale locale) {
            return locale != null && "en".equals(locale.getLanguage());
        }
    }
}
