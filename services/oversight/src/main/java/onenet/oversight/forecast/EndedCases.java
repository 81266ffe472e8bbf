package onenet.oversight.forecast;

import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.Editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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
            + " AND ended_on IS NOT NULL AND office_days IS NOT NULL AND source = :source AND outcome IN (:decided)";

    private static final String OF_ITEM = "SELECT office_days" + ENDED + " AND item_code = :item";
    private static final String NEWEST_FIRST = " ORDER BY ended_on DESC, case_number DESC LIMIT " + NEWEST;

    private static final String GROUPS =
            "SELECT item_code, office, count(*)" + ENDED + " GROUP BY item_code, office ORDER BY item_code, office";

    private final EntityManager database;
    private final DecidedOutcomes outcomes;

    EndedCases(EntityManager database, DecidedOutcomes outcomes) {
        this.database = database;
        this.outcomes = outcomes;
    }

    /**
     * Office days of the newest cases of an item that an office ended, the oldest first.
     *
     * @param office code of the office; empty for all
     */
    List<Integer> took(CaseService service, String itemCode, Optional<String> office) {
        var query = database.createNativeQuery(
                        OF_ITEM + office.map(code -> " AND office = :office").orElse("") + NEWEST_FIRST)
                .setParameter("source", service.source())
                .setParameter("decided", outcomes.of(service))
                .setParameter("item", itemCode);
        office.ifPresent(code -> query.setParameter("office", code));
        List<Integer> found = new ArrayList<>(((List<?>) query.getResultList())
                .stream().map(Integer.class::cast).toList());
        Collections.reverse(found);
        return found;
    }

    /** How many there are, by item and office. */
    Map<Group, Long> groups(CaseService service) {
        List<?> rows = database.createNativeQuery(GROUPS, Tuple.class)
                .setParameter("source", service.source())
                .setParameter("decided", outcomes.of(service))
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
