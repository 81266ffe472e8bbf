package onenet.oversight.statistics;

import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.oversight.caseboard.Editions;
import onenet.oversight.caseboard.Sight;
import onenet.oversight.statistics.Figures.Key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Query: how many cases came and ended in which months, how, and what they took: the whole city's for its supervision, its own for an office. */
@ApplicationScoped
public class CountCases {

    private static final String ENDED = "count(*), count(*) FILTER (WHERE was_late), avg(office_days),"
            + " percentile_disc(0.5) WITHIN GROUP (ORDER BY office_days)";

    private final GroupedRows grouped;

    CountCases(GroupedRows grouped) {
        this.grouped = grouped;
    }

    /** @return a line for each month, office and item that has anything, in their order; what is not asked apart is not told apart */
    @Transactional
    public List<Figures> handle(Actor actor, Question question) {
        Optional<String> office = Sight.officeOf(actor, question.office());
        Map<Key, Long> received = new TreeMap<>();
        rows(question, office, "received_on", List.of(), "count(*)")
                .forEach(row -> received.put(
                        GroupedRows.key(row), row.get(3, Number.class).longValue()));
        Map<Key, Tuple> ended = new TreeMap<>();
        rows(question, office, "ended_on", List.of(), ENDED).forEach(row -> ended.put(GroupedRows.key(row), row));
        Map<Key, Map<String, Long>> outcomes = new TreeMap<>();
        rows(question, office, "ended_on", List.of("outcome"), "count(*)")
                .forEach(row -> outcomes.computeIfAbsent(GroupedRows.key(row), each -> new TreeMap<>())
                        .put(row.get(3, String.class), row.get(4, Number.class).longValue()));
        Set<Key> keys = new TreeSet<>(received.keySet());
        keys.addAll(ended.keySet());
        return keys.stream()
                .map(key -> figures(
                        key, received.getOrDefault(key, 0L), ended.get(key), outcomes.getOrDefault(key, Map.of())))
                .toList();
    }

    private static Figures figures(Key key, long received, Tuple ended, Map<String, Long> outcomes) {
        if (ended == null) {
            return new Figures(key, received, 0, 0, null, null, outcomes);
        }
        Number average = ended.get(5, Number.class);
        Number median = ended.get(6, Number.class);
        return new Figures(
                key,
                received,
                ended.get(3, Number.class).longValue(),
                ended.get(4, Number.class).longValue(),
                average == null ? null : Math.round(average.doubleValue() * 10) / 10.0,
                median == null ? null : median.intValue(),
                outcomes);
    }

    private Stream<Tuple> rows(
            Question question, Optional<String> office, String day, List<String> more, String counted) {
        return grouped.of("board_case", day, Conditions.none().and(Editions.CURRENT), question, office, more, counted);
    }
}
