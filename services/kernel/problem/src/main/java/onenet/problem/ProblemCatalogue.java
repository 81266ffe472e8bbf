package onenet.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The texts and statuses of all problem codes this service may answer, read from {@code contracts/problems}. */
@Singleton
public class ProblemCatalogue {

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Words> violations =
            read("violations", new TypeReference<Map<String, Words>>() {}).orElseThrow();

    private static final TypeReference<Map<String, Entry>> ENTRIES = new TypeReference<>() {};

    ProblemCatalogue(@ConfigProperty(name = "quarkus.application.name") String service) {
        entries.putAll(read("common", ENTRIES).orElseThrow());
        entries.putAll(read(service, ENTRIES).orElse(Map.of()));
    }

    public Entry entry(String code) {
        Entry entry = entries.get(code);
        if (entry == null) {
            throw new IllegalStateException("problem code " + code + " is not in contracts/problems");
        }
        return entry;
    }

    /** The body for a problem in the caller's language. */
    ProblemBody body(Problem problem, ProblemBody.Occasion occasion, Locale locale) {
        String code = problem.code().name();
        Entry entry = entry(code);
        return new ProblemBody(
                "urn:onenet:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                entry.title(locale),
                entry.status(),
                entry.detail(locale, problem.details()),
                occasion.instance(),
                occasion.requestId(),
                code,
                problem.violations().stream()
                        .map(violation -> worded(violation, locale))
                        .toList());
    }

    private Violation worded(Violation violation, Locale locale) {
        if (violation.message() != null) {
            return violation;
        }
        Words words = violations.getOrDefault(violation.code(), violations.get(kind(violation.code())));
        if (words == null) {
            throw new IllegalStateException("violation " + violation.code() + " is not in contracts/problems");
        }
        String pattern = isEnglish(locale) ? words.en() : words.zh();
        return violation.worded(filled(pattern, locale, violation.details().toArray()));
    }

    /** Codes of one kind share their words: what follows the first stroke says which of the kind. */
    private static String kind(String code) {
        return code.replaceFirst("_.*", "");
    }

    private static boolean isEnglish(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage());
    }

    private static String filled(String pattern, Locale locale, Object... details) {
        return new MessageFormat(pattern, Locale.ROOT)
                .format(Arrays.stream(details)
                        .map(detail -> text(detail, locale))
                        .toArray());
    }

    private static String text(Object detail, Locale locale) {
        if (detail instanceof InTwoLanguages words) {
            return isEnglish(locale) ? words.en() : words.zh();
        }
        return String.valueOf(detail);
    }

    private static <T> Optional<T> read(String name, TypeReference<T> type) {
        String path = "contracts/problems/" + name + ".yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new ObjectMapper(new YAMLFactory()).readValue(in, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    /** What is wrong with one place, in words. */
    private record Words(String zh, String en, String when) {}

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
            return pattern == null ? null : filled(pattern, locale, arguments);
        }
    }
}
