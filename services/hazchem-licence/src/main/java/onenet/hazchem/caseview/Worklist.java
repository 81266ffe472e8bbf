package onenet.hazchem.caseview;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAccess;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Query: the cases an actor works on, most urgent first, one page after the other. The cursor is the last line's due date and
 * case number, so that a page costs the same however many cases there are.
 */
@ApplicationScoped
public class Worklist {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final LicenceCases cases;
    private final CaseViews views;

    Worklist(LicenceCases cases, CaseViews views) {
        this.cases = cases;
        this.views = views;
    }

    /**
     * @param status one status; all when empty, those without a running clock last
     * @param limit lines of the page, 1–100
     */
    @Transactional
    public CasePage page(Actor actor, Optional<LicenceCaseStatus> status, Optional<String> cursor, int limit) {
        List<LicenceCase> found =
                actor.isOfficer() ? ofOffice(actor, status, cursor, limit) : own(actor, status, cursor, limit);
        boolean more = found.size() > limit;
        List<LicenceCase> page = more ? found.subList(0, limit) : found;
        String next = more ? cursorAfter(page.get(limit - 1), actor) : null;
        return new CasePage(
                page.stream().map(line -> views.summary(line, actor)).toList(), next);
    }

    private List<LicenceCase> ofOffice(
            Actor actor, Optional<LicenceCaseStatus> status, Optional<String> cursor, int limit) {
        Position after = Position.parse(cursor);
        Map<String, Object> parameters = new HashMap<>(Map.of("due", after.day(), "number", after.caseNumber()));
        StringBuilder query = new StringBuilder("(dueOrder, caseNumber) > (:due, :number)");
        if (!CaseAccess.seesAll(actor)) {
            query.append(" and authority.office = :office");
            parameters.put("office", actor.office().orElseThrow());
        }
        status.ifPresent(wanted -> {
            query.append(" and status = :status");
            parameters.put("status", wanted);
        });
        query.append(" order by dueOrder, caseNumber");
        return cases.find(query.toString(), parameters).range(0, limit).list();
    }

    /** An applicant asks by what the public is told: an inside status finds all that look alike from outside. */
    private List<LicenceCase> own(Actor actor, Optional<LicenceCaseStatus> status, Optional<String> cursor, int limit) {
        String before = cursor.map(each -> Position.parse(cursor).caseNumber()).orElse("\uffff");
        Map<String, Object> parameters =
                new HashMap<>(Map.of("uscc", actor.enterprise().orElse(""), "number", before));
        StringBuilder query = new StringBuilder("applicantUscc = :uscc and caseNumber < :number");
        status.ifPresent(wanted -> {
            query.append(" and status in :statuses");
            parameters.put(
                    "statuses",
                    Arrays.stream(LicenceCaseStatus.values())
                            .filter(each -> each.toPublic() == wanted.toPublic())
                            .toList());
        });
        return cases.find(query.append(" order by caseNumber desc").toString(), parameters)
                .range(0, limit)
                .list();
    }

    private static String cursorAfter(LicenceCase last, Actor actor) {
        return new Position(last.dueOn().orElse(LAST), last.caseNumber()).toString();
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
