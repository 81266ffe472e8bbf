package onenet.oversight.sampling;

import onenet.casework.identity.OfficeCode;
import onenet.oversight.caseboard.Editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Asks the board for cases that ended: the register of what may be drawn (检查对象名录). */
@ApplicationScoped
class EndedCases {

    private static final String COLUMNS =
            "SELECT case_number, item_code, office, holder_uscc, ended_on, outcome, was_late FROM board_case WHERE "
                    + Editions.CURRENT + " AND ended_on IS NOT NULL";

    private static final String ENDED = COLUMNS
            + " AND ended_on BETWEEN :from AND :until AND outcome IN (:outcomes) AND (:every OR item_code IN (:items))"
            + " ORDER BY case_number";

    /** One that was opened again since it was listed is drawn and checked as it stands: an office cannot take it out of a draw. */
    private static final String NUMBERED =
            "SELECT case_number, item_code, office, holder_uscc, coalesce(ended_on, CAST(changed_at AT TIME ZONE 'Asia/Shanghai' AS date)),"
                    + " coalesce(outcome, public_status), was_late FROM board_case WHERE " + Editions.CURRENT
                    + " AND case_number IN (:cases)";

    private static final String PARTS = "SELECT DISTINCT case_number, by_id FROM board_line"
            + " WHERE by_kind = 'OFFICER' AND case_number IN (:cases) AND by_id IN (:persons)";

    private static final String TALLIES = """
            SELECT item_code, office, count(*), count(*) FILTER (WHERE outcome IN (:adverse)),
                count(*) FILTER (WHERE EXISTS (SELECT 1 FROM notice_point n WHERE n.case_number = c.case_number)),
                percentile_disc(0.5) WITHIN GROUP (ORDER BY office_days)
            FROM board_case c WHERE %s AND ended_on BETWEEN :from AND :until AND outcome IN (:decided)
            GROUP BY item_code, office ORDER BY item_code, office
            """.formatted(Editions.CURRENT);

    /** Words to the public with which an office decides against the applicant. */
    private static final Set<String> ADVERSE = Set.of("REFUSED", "NOT_ACCEPTED");

    private final EntityManager database;

    EndedCases(EntityManager database) {
        this.database = database;
    }

    /** Cases a kind of check may draw, that ended from one day to another, by number; one more than the list may hold tells that there are too many. */
    List<EndedCase> between(LocalDate from, LocalDate until, SamplingEdition.Kind kind, int most) {
        return rows(database.createNativeQuery(ENDED, Tuple.class)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setParameter("outcomes", kind.outcomes())
                        .setParameter("every", kind.items().isEmpty())
                        .setParameter("items", kind.items().isEmpty() ? List.of("") : kind.items())
                        .setMaxResults(most + 1)
                        .getResultList())
                .map(EndedCases::ended)
                .toList();
    }

    /** These cases as the board has them now, by their numbers. */
    Map<String, EndedCase> numbered(Collection<String> cases) {
        Map<String, EndedCase> found = new HashMap<>();
        rows(database.createNativeQuery(NUMBERED, Tuple.class)
                        .setParameter("cases", cases)
                        .getResultList())
                .map(EndedCases::ended)
                .forEach(each -> found.put(each.caseNumber(), each));
        return found;
    }

    /** Which of these persons acted on which of these cases. */
    Parts parts(Collection<String> cases, Collection<String> persons) {
        Map<String, Set<String>> found = new HashMap<>();
        if (!cases.isEmpty() && !persons.isEmpty()) {
            rows(database.createNativeQuery(PARTS, Tuple.class)
                            .setParameter("cases", cases)
                            .setParameter("persons", persons)
                            .getResultList())
                    .forEach(row -> found.computeIfAbsent(row.get(0, String.class), each -> new HashSet<>())
                            .add(row.get(1, String.class)));
        }
        return new Parts(found);
    }

    /** What each office decided in each item, in their order. */
    List<OfficeTally> tallies(LocalDate from, LocalDate until, Collection<String> decided) {
        return rows(database.createNativeQuery(TALLIES, Tuple.class)
                        .setParameter("adverse", ADVERSE)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setParameter("decided", decided)
                        .getResultList())
                .map(EndedCases::tally)
                .toList();
    }

    private static Stream<Tuple> rows(List<?> found) {
        return found.stream().map(Tuple.class::cast);
    }

    private static EndedCase ended(Tuple row) {
        return new EndedCase(
                row.get(0, String.class),
                row.get(1, String.class),
                new OfficeCode(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, LocalDate.class),
                row.get(5, String.class),
                Boolean.TRUE.equals(row.get(6, Boolean.class)));
    }

    private static OfficeTally tally(Tuple row) {
        Number median = row.get(5, Number.class);
        return new OfficeTally(
                row.get(0, String.class),
                new OfficeCode(row.get(1, String.class)),
                row.get(2, Number.class).longValue(),
                row.get(3, Number.class).longValue(),
                row.get(4, Number.class).longValue(),
                median == null ? null : median.intValue());
    }
}
