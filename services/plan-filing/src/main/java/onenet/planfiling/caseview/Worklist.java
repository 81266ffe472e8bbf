package onenet.planfiling.caseview;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.planfiling.caseview.ListRows.Place;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Query: the filings an actor works on, most urgent first, one page after the other; a county crossed finds its copies among them.
 * The cursor is the last line's due date and case number, so that a page costs the same however many filings there are.
 */
@ApplicationScoped
public class Worklist {

    /** A day of a year of four digits: the database knows fewer years than Java. */
    private static final Pattern CURSOR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}~.+");

    private final FilingCases cases;
    private final ListRows rows;
    private final FilingViews views;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    Worklist(FilingCases cases, ListRows rows, FilingViews views, WorkingCalendar calendar, InstantSource clock) {
        this.cases = cases;
        this.rows = rows;
        this.views = views;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param question what is asked for; those without a running clock come last
     * @param limit lines of the page, 1–100
     */
    @Transactional
    public FilingPage page(Actor actor, FilingQuestion question, Optional<String> cursor, int limit) {
        // one line more than the page holds, to know whether there is another
        List<Place> found = rows.page(actor, question, days(), cursor.map(Worklist::place), limit + 1);
        boolean more = found.size() > limit;
        List<Place> page = more ? found.subList(0, limit) : found;
        Map<String, FilingCase> filings =
                cases
                        .list(
                                "caseNumber in ?1",
                                page.stream().map(Place::caseNumber).toList())
                        .stream()
                        .collect(Collectors.toMap(FilingCase::caseNumber, Function.identity()));
        return new FilingPage(
                page.stream()
                        .map(line -> views.summary(filings.get(line.caseNumber()), actor))
                        .toList(),
                more ? cursorAfter(page.get(limit - 1)) : null);
    }

    /** How many filings there are at each status and light, whatever status or light is looked at. */
    @Transactional
    public FilingCounts counts(Actor actor, FilingQuestion question) {
        return FilingCounts.of(rows.counts(actor, question, days()));
    }

    private DeskDays days() {
        return new DeskDays(LegalTime.today(clock), calendar);
    }

    private static String cursorAfter(Place last) {
        return last.day() + "~" + last.caseNumber();
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
