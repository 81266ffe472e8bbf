package onenet.hazchem.caseview;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.hazchem.caseview.DeskRows.Place;
import onenet.hazchem.caseview.WorklistQuestion.Order;
import onenet.hazchem.licencecase.CaseAccess;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.Urgency;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Query: the cases an actor works on, most urgent first or by receipt, one page after the other. The cursor is the last line's day
 * and case number, so that a page costs the same however many cases there are.
 */
@ApplicationScoped
public class Worklist {

    /** A day of a year of four digits: the database knows fewer years than Java. */
    private static final Pattern CURSOR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}~.+");

    private final LicenceCases cases;
    private final DeskRows rows;
    private final CaseViews views;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    Worklist(LicenceCases cases, DeskRows rows, CaseViews views, WorkingCalendar calendar, InstantSource clock) {
        this.cases = cases;
        this.rows = rows;
        this.views = views;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param question what an officer wants to see; of an applicant's own only the status is asked
     * @param limit lines of the page, 1–100
     */
    @Transactional
    public CasePage page(Actor actor, WorklistQuestion question, Optional<String> cursor, int limit) {
        List<LicenceCase> found = actor.isOfficer()
                ? ofOffice(actor, question, cursor, limit)
                : own(actor, question.status(), cursor, limit);
        boolean more = found.size() > limit;
        List<LicenceCase> page = more ? found.subList(0, limit) : found;
        String next = more ? cursorAfter(page.get(limit - 1), question.order()) : null;
        return new CasePage(
                page.stream().map(line -> views.summary(line, actor)).toList(), next);
    }

    /** How many cases there are at each stage and light, whatever stage or light is looked at. */
    @Transactional
    public CaseCounts counts(Actor actor, WorklistQuestion question) {
        return CaseCounts.of(rows.counts(within(actor, question), days()));
    }

    private List<LicenceCase> ofOffice(Actor actor, WorklistQuestion question, Optional<String> cursor, int limit) {
        List<String> numbers = rows.page(within(actor, question), days(), cursor.map(Worklist::place), limit + 1);
        Map<String, LicenceCase> found = cases.list("caseNumber in ?1", numbers).stream()
                .collect(Collectors.toMap(LicenceCase::caseNumber, Function.identity()));
        return numbers.stream().map(found::get).toList();
    }

    /** Whatever is asked for, an office sees its own cases only. */
    private static WorklistQuestion within(Actor actor, WorklistQuestion question) {
        Optional<String> office = CaseAccess.seesAll(actor)
                ? question.office()
                : Optional.of(actor.office().orElseThrow());
        return new WorklistQuestion(
                question.status(),
                question.light(),
                question.matter(),
                office,
                question.withinDays(),
                question.text(),
                question.order());
    }

    private DeskDays days() {
        return new DeskDays(LegalTime.today(clock), calendar);
    }

    /** An applicant asks by what the public is told: an inside status finds all that look alike from outside. */
    private List<LicenceCase> own(Actor actor, Optional<LicenceCaseStatus> status, Optional<String> cursor, int limit) {
        String before = cursor.map(each -> place(each).caseNumber()).orElse("\uffff");
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

    private static String cursorAfter(LicenceCase last, Order order) {
        LocalDate day = order == Order.DUE ? last.dueOn().orElse(Urgency.OPEN) : last.receivedOn();
        return day + "~" + last.caseNumber();
    }

    private static Place place(String cursor) {
        if (!CURSOR.matcher(cursor).matches()) {
            throw unknownCursor();
        }
        try {
            return new Place(LocalDate.parse(cursor.substring(0, 10)), cursor.substring(11));
        } catch (DateTimeException noSuchDay) {
            throw unknownCursor();
        }
    }

    private static RuntimeException unknownCursor() {
        return CommonProblem.INVALID_INPUT.raise().at(Violation.inQuery("cursor", "UNKNOWN_CURSOR"));
    }
}
