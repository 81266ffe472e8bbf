package onenet.oversight.sampling;

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

/** The rules of {@code contracts/oversight/sampling.yaml}. */
@Singleton
public class SamplingFile {

    private static final String FILE = "contracts/oversight/sampling.yaml";

    private final List<SamplingEdition> editions;

    /** Reads the file as it is packed; what no draw could be made by does not start. */
    public SamplingFile() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            this.editions = new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, Written.class)
                    .editions();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private record Written(List<SamplingEdition> editions) {}

    /** The last ones begun by that day; before the first ones hold, those. */
    public SamplingEdition on(LocalDate day) {
        Comparator<SamplingEdition> byDay = Comparator.comparing(SamplingEdition::from);
        return editions.stream()
                .filter(each -> !each.from().isAfter(day))
                .max(byDay)
                .orElseGet(() -> editions.stream().min(byDay).orElseThrow());
    }
}
