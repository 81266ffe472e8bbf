package onenet.worklist;

import onenet.casework.clock.Light;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many cases there are.
 *
 * @param byStatus by stage inside the office
 * @param byLight by urgency
 * @param byOffice by the office that has them, and there by urgency
 * @param byWaiting by whom they wait for, whoever is looked at
 * @param byAssignee by the person whose they are among the officers, NOBODY for those that are nobody's; whoever is looked at
 */
public record CaseCounts(
        Map<String, Long> byStatus,
        Map<String, Long> byLight,
        Map<String, Map<String, Long>> byOffice,
        Map<String, Long> byWaiting,
        Map<String, Long> byAssignee) {

    /**
     * So many cases at a stage and an office with a light.
     *
     * @param mine whether they wait for who asks
     * @param today whether their day is today or has gone by
     * @param assigned whose they are among the officers, or NOBODY
     */
    record Count(String status, String office, String light, boolean mine, boolean today, String assigned, long cases) {

        private boolean of(Waiting waiting) {
            return switch (waiting) {
                case ME -> mine;
                case TODAY -> today;
                case OTHERS -> !mine && !light.equals(Light.NONE.name());
            };
        }
    }

    /** @param assignedTo whose cases are looked at */
    static CaseCounts of(List<Count> counts, Optional<Waiting> waiting, Optional<String> assignedTo) {
        List<Count> ofTurn = counts.stream()
                .filter(count -> waiting.map(count::of).orElse(true))
                .toList();
        List<Count> shown = ofTurn.stream()
                .filter(count -> assignedTo.map(count.assigned()::equals).orElse(true))
                .toList();
        Map<String, Long> byWaiting = Stream.of(Waiting.values())
                .collect(Collectors.toMap(
                        Waiting::name,
                        each -> counts.stream()
                                .filter(count -> count.of(each))
                                .mapToLong(Count::cases)
                                .sum(),
                        Long::sum,
                        TreeMap::new));
        return new CaseCounts(
                sums(shown, Count::status),
                sums(shown, Count::light),
                byOffice(shown),
                byWaiting,
                sums(ofTurn, Count::assigned));
    }

    private static Map<String, Map<String, Long>> byOffice(List<Count> counts) {
        return counts.stream()
                .collect(Collectors.groupingBy(
                        Count::office,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), each -> sums(each, Count::light))));
    }

    private static Map<String, Long> sums(List<Count> counts, Function<Count, String> by) {
        return counts.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(Count::cases)));
    }
}
