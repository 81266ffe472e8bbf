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
import java.util.Map;
import java.util.Optional;

/** How many working days of the office each step of a case may take, from {@code contracts/oversight/steps.yaml} and the files of the items. */
@Singleton
public class StepFile {

    private static final String FILE = "contracts/oversight/steps.yaml";

    private final List<Edition> editions;
    private final ItemWords items;

    /** Reads the file as it is packed. */
    public StepFile(ItemWords items) {
        this.items = items;
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            this.editions = new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, Written.class)
                    .steps();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private record Written(List<Edition> steps) {}

    private record Edition(
            LocalDate from,
            Map<String, Map<String, String>> stages,
            Map<String, Map<String, Integer>> days,
            String note) {}

    /**
     * The share of a step.
     *
     * @param step stage of the service item
     * @param days working days of the office
     */
    public record Share(String step, int days) {}

    /**
     * The step a status is and its share, as they held that day.
     *
     * @param service prefix of the service's events
     * @return empty where nothing is promised of it
     */
    public Optional<Share> of(String service, String status, String itemCode, LocalDate day) {
        return editions.stream()
                .filter(each -> !each.from().isAfter(day))
                .max(Comparator.comparing(Edition::from))
                .flatMap(edition -> Optional.ofNullable(
                                edition.stages().getOrDefault(service, Map.of()).get(String.valueOf(status)))
                        .flatMap(step -> days(edition, service, itemCode, step).map(days -> new Share(step, days))));
    }

    private Optional<Integer> days(Edition edition, String service, String itemCode, String step) {
        return items.promised(itemCode, step)
                .or(() -> Optional.ofNullable(
                        edition.days().getOrDefault(service, Map.of()).get(step)));
    }
}
