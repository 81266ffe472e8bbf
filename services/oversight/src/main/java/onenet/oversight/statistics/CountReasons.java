package onenet.oversight.statistics;

import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.oversight.caseboard.Sight;
import onenet.oversight.statistics.Figures.Key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** Query: what notices asked applicants for, clause by clause, the most frequent first: the city's for its supervision, its own for an office. */
@ApplicationScoped
public class CountReasons {

    private static final Comparator<Reason> ORDER = Comparator.comparing(Reason::key)
            .thenComparing(Comparator.comparing(Reason::times).reversed())
            .thenComparing(Reason::material)
            .thenComparing(Reason::clause);

    private final GroupedRows rows;

    CountReasons(GroupedRows rows) {
        this.rows = rows;
    }

    /**
     * How often something was asked for.
     *
     * @param cases of how many cases
     */
    public record Reason(Key key, String material, String clause, long times, long cases) {}

    /** @return within each month, office and item that is told apart */
    @Transactional
    public List<Reason> handle(Actor actor, Question question) {
        return rows.of(
                        "notice_point",
                        "told_on",
                        Conditions.none(),
                        question,
                        Sight.officeOf(actor, question.office()),
                        List.of("material", "clause"),
                        "count(*), count(DISTINCT case_number)")
                .map(row -> new Reason(
                        GroupedRows.key(row),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, Number.class).longValue(),
                        row.get(6, Number.class).longValue()))
                .sorted(ORDER)
                .toList();
    }
}
