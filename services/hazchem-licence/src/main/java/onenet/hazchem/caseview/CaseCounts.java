package onenet.hazchem.caseview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many cases an office has.
 *
 * @param byStatus by stage inside the office
 * @param byLight by urgency, of those whose clock runs or stands still
 */
public record CaseCounts(Map<String, Long> byStatus, Map<String, Long> byLight) {

    static CaseCounts of(List<DeskRows.Count> counts) {
        return new CaseCounts(
                sums(counts, DeskRows.Count::status),
                sums(counts.stream().filter(each -> !each.light().isEmpty()).toList(), DeskRows.Count::light));
    }

    private static Map<String, Long> sums(List<DeskRows.Count> counts, Function<DeskRows.Count, String> by) {
        return counts.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(DeskRows.Count::cases)));
    }
}
