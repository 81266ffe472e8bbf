package onenet.planfiling.caseview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many filings there are.
 *
 * @param byStatus by status
 * @param byLight by urgency, of those whose clock runs
 */
public record FilingCounts(Map<String, Long> byStatus, Map<String, Long> byLight) {

    static FilingCounts of(List<ListRows.Count> counts) {
        return new FilingCounts(
                sums(counts, ListRows.Count::status),
                sums(counts.stream().filter(each -> !each.light().isEmpty()).toList(), ListRows.Count::light));
    }

    private static Map<String, Long> sums(List<ListRows.Count> counts, Function<ListRows.Count, String> by) {
        return counts.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(ListRows.Count::cases)));
    }
}
