package onenet.oversight.forecast;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.oversight.caseboard.ReadCase;
import onenet.oversight.caseboard.ReadOfficeDays;
import onenet.oversight.caseboard.ReadOfficeDays.OfficeDays;
import onenet.oversight.caseboard.Shown;
import onenet.oversight.forecast.Forecast.Kept;
import onenet.oversight.forecast.Forecast.Took;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Query: when a case will have ended, for who may see it, with how often such forecasts held. Learnt from the office's own cases of the item; where
 * those are too few, from the city's.
 */
@ApplicationScoped
public class ForecastCase {

    private final ReadCase readCase;
    private final ReadOfficeDays officeDays;
    private final EndedCases ended;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    ForecastCase(
            ReadCase readCase,
            ReadOfficeDays officeDays,
            EndedCases ended,
            WorkingCalendar calendar,
            InstantSource clock) {
        this.readCase = readCase;
        this.officeDays = officeDays;
        this.ended = ended;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A forecast in days of the calendar.
     *
     * @param soFar office days until today; null where the calendar does not reach
     * @param runs whether the office's days run today: in a pause and in the applicant's turn the days stand still, and are given as if they went on today
     * @param days in office days; empty where too few cases are known, and for a case that has ended
     * @param ofOffice whether it was learnt from the office's own cases
     * @param kept its record
     */
    public record Told(
            String caseNumber,
            Integer soFar,
            boolean runs,
            Optional<Forecast> days,
            boolean ofOffice,
            Kept kept,
            Optional<Span> span) {}

    /** The days of an interval, and the one in its middle. */
    public record Span(LocalDate from, LocalDate likely, LocalDate until) {}

    /** @throws onenet.problem.Problem NOT_FOUND for a case the actor does not see */
    @Transactional
    public Told handle(Actor actor, String caseNumber) {
        Shown found = readCase.handle(actor, caseNumber);
        LocalDate today = LegalTime.today(clock);
        Optional<OfficeDays> taken = officeDays.handle(caseNumber, today);
        Integer soFar = taken.map(OfficeDays::days).orElse(null);
        if (soFar == null || taken.get().ended()) {
            return new Told(caseNumber, soFar, false, Optional.empty(), false, Kept.NONE, Optional.empty());
        }
        List<Took> took = ended.took(found.service(), found.itemCode(), Optional.of(found.office()));
        Optional<Forecast> own = Forecast.of(days(took), soFar);
        List<Took> used = own.isPresent() ? took : ended.took(found.service(), found.itemCode(), Optional.empty());
        Optional<Forecast> days = own.or(() -> Forecast.of(days(used), soFar));
        return new Told(
                caseNumber,
                soFar,
                taken.get().runs(),
                days,
                own.isPresent(),
                days.isPresent() ? Kept.of(used) : Kept.NONE,
                days.flatMap(each -> span(each, soFar, today)));
    }

    private static List<Integer> days(List<Took> took) {
        return took.stream().map(Took::days).toList();
    }

    /** Empty where the calendar ends before the last day. */
    private Optional<Span> span(Forecast days, int soFar, LocalDate today) {
        int longest = days.atMost() - soFar;
        // a working day is at most so many days of the calendar away, long holidays included
        if (!calendar.covers(today) || !calendar.covers(today.plusDays(longest * 2L + 15))) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                calendar.plusWorkingDays(today, days.atLeast() - soFar),
                calendar.plusWorkingDays(today, days.likely() - soFar),
                calendar.plusWorkingDays(today, longest)));
    }
}
