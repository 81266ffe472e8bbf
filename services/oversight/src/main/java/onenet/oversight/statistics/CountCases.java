package onenet.oversight.statistics;

import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.oversight.caseboard.Editions;
import onenet.oversight.caseboard.Sight;
import onenet.oversight.statistics.Figures.Key;
import onenet.oversight.statistics.Question.By;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
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

    private static final String RECEIVED = "count(*)";
    private static final String ENDED = "count(*), count(*) FILTER (WHERE was_late), avg(office_days),"
            + " percentile_disc(0.5) WITHIN GROUP (ORDER BY office_days)";
    private static final String OUTCOMES = "outcome, count(*)";

    private final EntityManager database;

    CountCases(EntityManager database) {
        this.database = database;
    }

    /** @return a line for each month, office and item that has anything, in their order; what is not asked apart is not told apart */
    @Transactional
    public List<Figures> handle(Actor actor, Question question) {
        Optional<String> office = Sight.officeOf(actor, question.office());
        Map<Key, Long> received = new TreeMap<>();
        rows(question, office, "received_on", RECEIVED)
                .forEach(row -> received.put(key(row), row.get(3, Number.class).longValue()));
        Map<Key, Tuple> ended = new TreeMap<>();
        rows(question, office, "ended_on", ENDED).forEach(row -> ended.put(key(row), row));
        Map<Key, Map<String, Long>> outcomes = new TreeMap<>();
        rows(question, office, "ended_on", OUTCOMES)
                .forEach(row -> outcomes.computeIfAbsent(key(row), each -> new TreeMap<>())
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

    /** @param day column of the day by which a case belongs to a month */
    private Stream<Tuple> rows(Question question, Optional<String> office, String day, String counted) {
        Conditions where = Conditions.none()
                .and(Editions.CURRENT)
                .and(day + " >= :from AND " + day + " < :behind")
                .with("from", question.from().atDay(1))
                .with("behind", question.until().plusMonths(1).atDay(1));
        office.ifPresent(code -> where.and("office = :office").with("office", code));
        question.itemCode().ifPresent(code -> where.and("item_code = :item").with("item", code));
        List<String> keys = new ArrayList<>();
        // every line has the three: a line of all has none of them
        String month = apart(question, By.MONTH, "to_char(" + day + ", 'YYYY-MM')", keys);
        String which = apart(question, By.OFFICE, "office", keys);
        String item = apart(question, By.ITEM, "item_code", keys);
        if (counted.equals(OUTCOMES)) {
            keys.add("outcome");
        }
        String sql = "SELECT " + month + " a, " + which + " b, " + item + " c, " + counted + " FROM board_case" + where
                + (keys.isEmpty() ? " HAVING count(*) > 0" : " GROUP BY " + String.join(", ", keys));
        return ((List<?>)
                        where.fill(database.createNativeQuery(sql, Tuple.class)).getResultList())
                .stream().map(Tuple.class::cast);
    }

    private static String apart(Question question, By by, String column, List<String> keys) {
        if (question.by().contains(by)) {
            keys.add(column);
            return column;
        }
        return "CAST(NULL AS text)";
    }

    private static Key key(Tuple row) {
        String month = row.get(0, String.class);
        return new Key(
                month == null ? null : YearMonth.parse(month), row.get(1, String.class), row.get(2, String.class));
    }
}
