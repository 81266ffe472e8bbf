package onenet.oversight.notification;

import onenet.items.Text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code contracts/oversight/notifications.yaml}; read at the start, which a template that cannot be filled ends. */
@Startup
@Singleton
public class Templates {

    private static final String FILE = "contracts/oversight/notifications.yaml";

    private final Written written;
    private final Map<String, Template> byType = new HashMap<>();

    /** Reads the file as it is packed. */
    public Templates() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            this.written = new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, Written.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        written.templates().forEach(template -> template.told().forEach(type -> add(type, template)));
    }

    private record Written(
            Text notStated,
            CodeWords code,
            List<NotificationRules> rules,
            Set<MessageKind> switchable,
            List<Template> templates) {}

    /**
     * What a confirmation code is sent with.
     *
     * @param title with {@code {code}} and {@code {minutes}}, the whole of an SMS
     */
    record CodeWords(Text title, Text text) {

        CodeWords {
            for (String words : List.of(title.zh(), title.en())) {
                if (!words.contains("{code}") || !words.contains("{minutes}")) {
                    throw new IllegalArgumentException("a confirmation without its code or its time: " + words);
                }
            }
        }
    }

    private void add(String type, Template template) {
        if (byType.put(type, template) != null) {
            throw new IllegalArgumentException("two templates for " + type);
        }
    }

    /** Empty for what nobody is written to about. */
    public Optional<Template> ofType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    public List<Template> all() {
        return written.templates();
    }

    /** What stands where an event tells nothing. */
    public Text notStated() {
        return written.notStated();
    }

    CodeWords code() {
        return written.code();
    }

    /** Kinds a person may switch off for other ways than the inbox. */
    public Set<MessageKind> switchable() {
        return written.switchable();
    }

    /** The last rules begun by that day; before the first ones begin, those. */
    public NotificationRules rulesOn(LocalDate day) {
        return written.rules().stream()
                .filter(each -> !each.from().isAfter(day))
                .max(Comparator.comparing(NotificationRules::from))
                .orElseGet(() -> written.rules().stream()
                        .min(Comparator.comparing(NotificationRules::from))
                        .orElseThrow());
    }
}
