package onenet.worklist;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many cases there are.
 *
 * @param byStatus by stage inside the office
 * @param byLight by urgency, of those whose clock runs or stands still
 */
public record CaseCounts(Map<String, Long> byStatus, Map<String, Long> byLight) {

    /** So many cases at a stage with a light; the light is empty where no clock runs. */
    record Count(String status, String light, long cases) {}

    static CaseCounts of(List<Count> counts) {
        return new CaseCounts(
                sums(counts, Count::status),
                sums(counts.stream().filter(each -> !each.light().isEmpty()).toList(), Count::light));
    }

    private static Map<String, Long> sums(List<Count> counts, Function<Count, String> by) {
        return counts.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(Count::cases)));
    }
}
