package onenet.oversight.forecast;

import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.Editions;
import onenet.oversight.forecast.Forecast.Took;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What cases that ended took, asked of the board. */
@ApplicationScoped
class EndedCases {

    /** Enough to learn from; older ones say little of today. */
    private static final int NEWEST = 600;

    private static final String ENDED = " FROM board_case WHERE " + Editions.CURRENT
            + " AND ended_on IS NOT NULL AND office_days IS NOT NULL AND received_on IS NOT NULL AND source = :source AND outcome IN (:decided)";

    private static final String OF_ITEM =
            "SELECT received_on, ended_on, office_days" + ENDED + " AND item_code = :item";
    private static final String NEWEST_FIRST = " ORDER BY ended_on DESC, case_number DESC LIMIT " + NEWEST;

    private static final String GROUPS = "SELECT item_code, office, count(*)" + ENDED
            + " AND (:office = '' OR office = :office) GROUP BY item_code, office";

    private final EntityManager database;
    private final DecidedOutcomes outcomes;

    EndedCases(EntityManager database, DecidedOutcomes outcomes) {
        this.database = database;
        this.outcomes = outcomes;
    }

    /**
     * The newest cases of an item that an office ended, the first to end first.
     *
     * @param office code of the office; empty for all
     */
    List<Took> took(CaseService service, String itemCode, Optional<String> office) {
        var query = database.createNativeQuery(
                        OF_ITEM + office.map(code -> " AND office = :office").orElse("") + NEWEST_FIRST, Tuple.class)
                .setParameter("source", service.source())
                .setParameter("decided", outcomes.of(service))
                .setParameter("item", itemCode);
        office.ifPresent(code -> query.setParameter("office", code));
        List<Took> found = new ArrayList<>(((List<?>) query.getResultList())
                .stream().map(Tuple.class::cast).map(EndedCases::took).toList());
        Collections.reverse(found);
        return found;
    }

    private static Took took(Tuple row) {
        return new Took(row.get(0, LocalDate.class), row.get(1, LocalDate.class), row.get(2, Integer.class));
    }

    /**
     * How many there are, by item and office.
     *
     * @param office code of the office; empty for all
     */
    Map<Group, Long> groups(CaseService service, Optional<String> office) {
        List<?> rows = database.createNativeQuery(GROUPS, Tuple.class)
                .setParameter("source", service.source())
                .setParameter("decided", outcomes.of(service))
                .setParameter("office", office.orElse(""))
                .getResultList();
        Map<Group, Long> found = new TreeMap<>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> found.put(
                        new Group(row.get(0, String.class), row.get(1, String.class)),
                        row.get(2, Number.class).longValue()));
        return found;
    }

    /** Cases of one item at one office. */
    record Group(String itemCode, String office) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int byItem = itemCode.compareTo(other.itemCode);
            return byItem != 0 ? byItem : office.compareTo(other.office);
        }
    }
}
