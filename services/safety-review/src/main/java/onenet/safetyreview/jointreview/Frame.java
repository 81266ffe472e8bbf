package onenet.safetyreview.jointreview;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.clock.Reckoning;
import onenet.casework.clock.StatutoryClock;

import java.time.LocalDate;

/**
 * How long the whole may take, by Article 42 of the Licensing Law.
 *
 * @param from day it runs from
 * @param days working days from the day after; with the extension where there is one
 * @param endsOn last day
 * @param provisional whether that day is not final: the calendar of its year is not there yet (trap 5)
 * @param extendedBecause why it was extended; null while it was not
 */
public record Frame(LocalDate from, int days, LocalDate endsOn, boolean provisional, String extendedBecause) {

    static Frame of(LocalDate from, int days, WorkingCalendar calendar) {
        return reckoned(from, days, null, calendar);
    }

    private static Frame reckoned(LocalDate from, int days, String extendedBecause, WorkingCalendar calendar) {
        Reckoning reckoning =
                StatutoryClock.started(from, Limit.workingDays(days)).reckon(calendar);
        return new Frame(from, days, reckoning.dueOrProvisional().orElseThrow(), !reckoning.isFinal(), extendedBecause);
    }

    Frame extended(int more, String because, WorkingCalendar calendar) {
        return reckoned(from, days + more, because, calendar);
    }

    /** What was provisional is judged again: it is final as soon as the calendar of its year is there (L18). */
    Frame on(WorkingCalendar calendar) {
        return provisional ? reckoned(from, days, extendedBecause, calendar) : this;
    }
}
