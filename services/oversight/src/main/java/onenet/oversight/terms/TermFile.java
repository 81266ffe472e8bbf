package onenet.oversight.terms;

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

/** The terms of {@code contracts/oversight/terms.yaml}. */
@Singleton
public class TermFile {

    private static final String FILE = "contracts/oversight/terms.yaml";

    private final List<Terms> terms;

    /** Reads the file as it is packed. */
    public TermFile() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            this.terms = new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, Written.class)
                    .terms();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private record Written(List<Terms> terms) {}

    /** The last ones begun by that day; before the first ones hold, those. */
    public Terms on(LocalDate day) {
        return terms.stream()
                .filter(each -> !each.from().isAfter(day))
                .max(Comparator.comparing(Terms::from))
                .orElseGet(() ->
                        terms.stream().min(Comparator.comparing(Terms::from)).orElseThrow());
    }
}
