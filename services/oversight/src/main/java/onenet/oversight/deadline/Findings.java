package onenet.oversight.deadline;

import onenet.oversight.caseboard.Editions;
import onenet.oversight.caseboard.Standing;
import onenet.oversight.terms.Ground;
import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Repository of findings. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, UUID> {

    private static final String ONCE = """
            INSERT INTO finding (id, case_number, kind, on_day, office, found_at)
            VALUES (:id, :case, :kind, :day, :office, :at) ON CONFLICT DO NOTHING
            """;

    private static final String NOT_YET = " AND NOT EXISTS (SELECT 1 FROM finding f WHERE f.case_number = b.case_number"
            + " AND f.kind = :kind AND f.on_day = b.%s) ORDER BY %s, case_number LIMIT :most";

    private static final String ENDING =
            "SELECT b.case_number FROM licence_end e JOIN board_case b ON b.case_number = e.case_number WHERE "
                    + Editions.CURRENT
                    + " AND b.stage <> 'ENDED' AND e.valid_to <= :day AND NOT EXISTS (SELECT 1 FROM finding f WHERE f.case_number = b.case_number"
                    + " AND f.kind = 'LICENCE_ENDING' AND f.on_day = e.valid_to) ORDER BY e.valid_to, b.case_number LIMIT :most";

    /** @return false when it was found before */
    boolean once(Standing seen, DeadlineRules.Found found, Instant now) {
        return getEntityManager()
                        .createNativeQuery(ONCE)
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("case", seen.caseNumber())
                        .setParameter("kind", found.ground().name())
                        .setParameter("day", found.on())
                        .setParameter("office", seen.office())
                        .setParameter("at", now)
                        .executeUpdate()
                == 1;
    }

    /** Cases whose day lies before this one and was not found missed yet, the longest missed first. */
    List<String> missed(LocalDate today, int most) {
        return cases("due_order < :day AND due_fixed", "due_on", "due_order", Ground.OVERDUE, today, most);
    }

    /** Cases whose clock has stood still since before this day, with no end told, and were not found yet. */
    List<String> pausedBefore(LocalDate day, int most) {
        return cases(
                "paused_to IS NOT NULL AND due_on IS NULL AND paused_from < :day",
                "paused_from",
                "paused_from",
                Ground.ENDLESS_PAUSE,
                day,
                most);
    }

    /** Cases whose day lies behind the last the calendar knows, and were not found yet. */
    List<String> beyond(LocalDate last, int most) {
        return cases("NOT due_fixed AND due_order > :day", "due_on", "due_order", Ground.CALENDAR_MISSING, last, most);
    }

    /** Cases in a step whose share ended before this day, and were not found in it yet. */
    List<String> stepsOver(LocalDate today, int most) {
        return cases("step_until < :day", "step_from", "step_until", Ground.STEP_OVERRUN, today, most);
    }

    /** Undecided renewals of licences whose last day is this one or an earlier, and were not found yet. */
    List<String> ending(LocalDate day, int most) {
        List<?> found = getEntityManager()
                .createNativeQuery(ENDING)
                .setParameter("day", day)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private List<String> cases(String what, String day, String order, Ground kind, LocalDate from, int most) {
        List<?> found = getEntityManager()
                .createNativeQuery("SELECT case_number FROM board_case b WHERE " + Editions.CURRENT + " AND " + what
                        + NOT_YET.formatted(day, order))
                .setParameter("kind", kind.name())
                .setParameter("day", from)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /**
     * A page, the newest first, and one line more.
     *
     * @param office code of the office whose are meant; empty for every one
     */
    List<Finding> page(Optional<String> office, Optional<Ground> ground, UUID after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        office.ifPresent(code -> {
            conditions.add("office = :office");
            values.put("office", code);
        });
        ground.ifPresent(each -> {
            conditions.add("ground = :ground");
            values.put("ground", each);
        });
        if (after != null) {
            Finding last = findByIdOptional(after).orElseThrow(Cursor::unknown);
            conditions.add("(foundAt, id) < (:at, :id)");
            values.put("at", last.foundAt());
            values.put("id", last.id());
        }
        return find(String.join(" and ", conditions) + " order by foundAt desc, id desc", values)
                .range(0, limit)
                .list();
    }
}
