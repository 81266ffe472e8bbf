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
import java.util.function.Function;

/** The terms of {@code contracts/oversight/terms.yaml}. */
@Singleton
public class TermFile {

    private static final String FILE = "contracts/oversight/terms.yaml";

    private final List<Terms> terms;
    private final List<PowerTerms> powers;

    /** Reads the file as it is packed. */
    public TermFile() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            Written written = new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, Written.class);
            this.terms = written.terms();
            this.powers = written.powers();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private record Written(List<Terms> terms, List<PowerTerms> powers) {}

    /** The last ones begun by that day; before the first ones hold, those. */
    public Terms on(LocalDate day) {
        return on(terms, Terms::from, day);
    }

    /** The same for the register of powers. */
    public PowerTerms powersOn(LocalDate day) {
        return on(powers, PowerTerms::from, day);
    }

    private static <T> T on(List<T> all, Function<T, LocalDate> from, LocalDate day) {
        return all.stream()
                .filter(each -> !from.apply(each).isAfter(day))
                .max(Comparator.comparing(from))
                .orElseGet(() -> all.stream().min(Comparator.comparing(from)).orElseThrow());
    }
}
