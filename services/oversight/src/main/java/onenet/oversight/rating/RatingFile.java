package onenet.oversight.rating;

import onenet.oversight.caseboard.CaseService;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be rated and in what respects, from {@code contracts/oversight/ratings.yaml}. */
@Singleton
public class RatingFile {

    private static final String FILE = "contracts/oversight/ratings.yaml";

    private final Written written;

    /** Reads the file as it is packed. */
    public RatingFile() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            this.written = new ObjectMapper(new YAMLFactory())
                    .registerModules(new JavaTimeModule(), new Jdk8Module())
                    .readValue(in, Written.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private record Written(
            Map<String, Map<ServiceChannel, Set<String>>> acts,
            Map<ServiceChannel, List<Dimension>> dimensions,
            List<RatingTerms> terms) {}

    /** Event types of a service that tell of an act in this channel. */
    Set<String> acts(CaseService service, ServiceChannel channel) {
        return written.acts().getOrDefault(service.events(), Map.of()).getOrDefault(channel, Set.of());
    }

    /** In what respects an act of this channel is rated, in the order they are asked in. */
    public List<Dimension> dimensions(ServiceChannel channel) {
        return written.dimensions().getOrDefault(channel, List.of());
    }

    /** The last ones begun by that day; before the first ones hold, those. */
    public RatingTerms on(LocalDate day) {
        List<RatingTerms> inOrder = written.terms().stream()
                .sorted(Comparator.comparing(RatingTerms::from))
                .toList();
        return inOrder.stream()
                .filter(each -> !each.from().isAfter(day))
                .reduce((before, later) -> later)
                .orElse(inOrder.get(0));
    }
}
