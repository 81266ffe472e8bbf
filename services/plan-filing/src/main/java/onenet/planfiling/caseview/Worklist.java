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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Query: the filings an actor works on, most urgent first, one page after the other; a county crossed finds its copies among them.
 * The cursor is the last line's due date and case number, so that a page costs the same however many filings there are.
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
        List<FilingCase> found = Stream.of(
                        find(whose(actor), actor, status, after, limit), copies(actor, status, after, limit))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Worklist::dueOrder).thenComparing(FilingCase::caseNumber))
                .toList();
        boolean more = found.size() > limit;
        List<FilingCase> page = more ? found.subList(0, limit) : found;
        String next = more ? Position.of(page.get(limit - 1)).toString() : null;
        return new FilingPage(
                page.stream().map(filing -> views.summary(filing, actor)).toList(), next);
    }

    private static String whose(Actor actor) {
        if (!actor.isOfficer()) {
            return " and unitUscc = :who";
        }
        return FilingAccess.seesAll(actor) ? "" : " and office = :who";
    }

    /** A query of its own: both are answered by their index, which a condition "own or copy" would not be. */
    private List<FilingCase> copies(Actor actor, Optional<FilingStatus> status, Position after, int limit) {
        boolean may = actor.isOfficer() && !FilingAccess.seesAll(actor);
        String condition = " and caseNumber in (select copy.caseNumber from FilingCopy copy where copy.office = :who)";
        return may ? find(condition, actor, status, after, limit) : List.of();
    }

    /** One line more than the page holds, to know whether there is another. */
    private List<FilingCase> find(
            String condition, Actor actor, Optional<FilingStatus> status, Position after, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("due", after.day(), "number", after.caseNumber()));
        StringBuilder query = new StringBuilder("(dueOrder, caseNumber) > (:due, :number)").append(condition);
        if (!condition.isEmpty()) {
            parameters.put("who", (actor.isOfficer() ? actor.office() : actor.enterprise()).orElse(""));
        }
        status.ifPresent(wanted -> {
            query.append(" and status = :status");
            parameters.put("status", wanted);
        });
        return cases.find(query.append(" order by dueOrder, caseNumber").toString(), parameters)
                .range(0, limit)
                .list();
    }

    private static LocalDate dueOrder(FilingCase filing) {
        return filing.dueOn().orElse(LAST);
    }

    /** Where a page ended. */
    private record Position(LocalDate day, String caseNumber) {

        static Position of(FilingCase last) {
            return new Position(dueOrder(last), last.caseNumber());
        }

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
