package onenet.oversight.caseboard;

import onenet.time.Sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Use case: the calendar of a year has come; the rows whose day lay behind its end are written anew. */
@ApplicationScoped
public class ReckonCases {

    private static final String GUESSED = "SELECT case_number FROM board_case WHERE " + Editions.CURRENT
            + " AND NOT due_fixed AND due_order <= :last ORDER BY due_order LIMIT :most";

    private static final String UNCOUNTED = "SELECT case_number FROM board_case WHERE " + Editions.CURRENT
            + " AND office_days IS NULL AND received_on IS NOT NULL AND coalesce(ended_on, told_on) <= :last"
            + " ORDER BY received_on LIMIT :most";

    private final Board board;
    private final Editions editions;
    private final EntityManager database;
    private final Sweep sweep;

    ReckonCases(Board board, Editions editions, EntityManager database, Sweep sweep) {
        this.board = board;
        this.editions = editions;
        this.database = database;
        this.sweep = sweep;
    }

    /** @param last the last day the calendar knows */
    public void handle(LocalDate last) {
        sweep.each("days a calendar has come for", most -> cases(GUESSED, last, most), this::reckon);
        sweep.each("cases a calendar has come for", most -> cases(UNCOUNTED, last, most), this::reckon);
    }

    private List<String> cases(String which, LocalDate last, int most) {
        List<?> found = database.createNativeQuery(which)
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private void reckon(String caseNumber) {
        int edition = editions.held();
        board.alone(caseNumber);
        board.standing(caseNumber).ifPresent(standing -> board.write(edition, List.of(standing)));
    }
}
