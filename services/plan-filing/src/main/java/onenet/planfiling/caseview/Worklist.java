package onenet.planfiling.caseview;

import onenet.casework.actor.Actor;
import onenet.planfiling.filingcase.FilingAccess;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.filingcase.FilingStatus;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Query: the filings an actor works on, most urgent first, one page after the other. The cursor is the last line's due date and
 * case number, so that a page costs the same however many filings there are.
 */
@ApplicationScoped
public class Worklist {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final FilingCases cases;
    private final FilingViews views;

    Worklist(FilingCases cases, FilingViews views) {
        this.cases = cases;
        this.views = views;
    }

    /**
     * @param status one status; all when empty, those without a running clock last
     * @param limit lines of the page, 1–100
     */
    @Transactional
    public FilingPage page(Actor actor, Optional<FilingStatus> status, Optional<String> cursor, int limit) {
        Position after = Position.parse(cursor);
        Map<String, Object> parameters = new HashMap<>(Map.of("due", after.day(), "number", after.caseNumber()));
        StringBuilder query = new StringBuilder("(dueOrder, caseNumber) > (:due, :number)");
        if (!actor.isOfficer()) {
            query.append(" and unitUscc = :uscc");
            parameters.put("uscc", actor.enterprise().orElse(""));
        } else if (!FilingAccess.seesAll(actor)) {
            query.append(" and office = :office");
            parameters.put("office", actor.office().orElseThrow());
        }
        status.ifPresent(wanted -> {
            query.append(" and status = :status");
            parameters.put("status", wanted);
        });
        query.append(" order by dueOrder, caseNumber");
        List<FilingCase> found =
                cases.find(query.toString(), parameters).range(0, limit).list();
        boolean more = found.size() > limit;
        List<FilingCase> page = more ? found.subList(0, limit) : found;
        String next = more
                ? new Position(
                                page.get(limit - 1).dueOn().orElse(LAST),
                                page.get(limit - 1).caseNumber())
                        .toString()
                : null;
        return new FilingPage(page.stream().map(views::summary).toList(), next);
    }

    /** Where a page ended. */
    private record Position(LocalDate day, String caseNumber) {

        static Position parse(Optional<String> cursor) {
            if (cursor.isEmpty()) {
                return new Position(LocalDate.of(1, 1, 1), "");
            }
            String[] parts = cursor.get().split("~", 2);
            try {
                return new Position(LocalDate.parse(parts[0]), parts[1]);
            } catch (DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
                throw CommonProblem.INVALID_INPUT.raise();
            }
        }

        @Override
        public String toString() {
            return day + "~" + caseNumber;
        }
    }
}
