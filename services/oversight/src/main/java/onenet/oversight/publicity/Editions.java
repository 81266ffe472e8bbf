package onenet.oversight.publicity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The editions of {@code contracts/oversight/publicity.yaml}. */
@Singleton
public class Editions {

    private static final String FILE = "contracts/oversight/publicity.yaml";

    private final List<Edition> editions;

    /** Reads the file as it is packed. */
    public Editions() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            this.editions = new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, Written.class)
                    .editions();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private record Written(List<Edition> editions) {}

    /** The last one begun by that day; before the first one begins, that. */
    public Edition on(LocalDate day) {
        return editions.stream()
                .filter(each -> !each.from().isAfter(day))
                .max(Comparator.comparing(Edition::from))
                .orElseGet(() -> editions.stream()
                        .min(Comparator.comparing(Edition::from))
                        .orElseThrow());
    }
}
