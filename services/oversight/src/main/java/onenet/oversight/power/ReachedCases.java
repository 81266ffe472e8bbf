package onenet.oversight.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** The open cases of the board that a change of power may reach. */
@ApplicationScoped
class ReachedCases {

    private static final String OPEN = " FROM board_case WHERE edition = (SELECT current FROM board_edition)"
            + " AND stage <> 'ENDED' AND office = :office AND item_code IN (:items) AND coalesce(acting_mode, 'OWN') = :mode";

    private static final int EXAMPLES = 20;

    private final EntityManager database;

    ReachedCases(EntityManager database) {
        this.database = database;
    }

    /** Cases of one service under one public word. */
    record Group(String source, String publicStatus, long cases) {}

    List<Group> groups(RehearsalRules.Reach reach) {
        List<?> rows = asked("SELECT source, public_status, count(*)" + OPEN + " GROUP BY 1, 2 ORDER BY 1, 2", reach)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Group((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** Numbers of the most urgent of a group. */
    List<String> examples(RehearsalRules.Reach reach, Group group) {
        List<?> rows = asked(
                        "SELECT case_number" + OPEN
                                + " AND source = :source AND public_status = :word ORDER BY due_order, case_number",
                        reach)
                .setParameter("source", group.source())
                .setParameter("word", group.publicStatus())
                .setMaxResults(EXAMPLES)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private Query asked(String sql, RehearsalRules.Reach reach) {
        return database.createNativeQuery(sql)
                .setParameter("office", reach.office())
                .setParameter("items", reach.itemCodes())
                .setParameter("mode", reach.mode().name());
    }
}
