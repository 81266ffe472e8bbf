package onenet.casedesk;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Reckoning;
import onenet.casework.clock.StatutoryClock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day the desk works towards: of what the law sets and what the office promised, the one that comes first. A day the calendar does not
 * reach lies behind every day it knows, so a certain day is never hidden by one that is not.
 *
 * @param by whose day it is
 * @param provisional the calendar of its year is not there yet: nobody can be late for it
 */
public record Pressing(LocalDate on, Measure by, boolean provisional) {

    /** What sets a day. */
    public enum Measure {
        STATUTORY,
        PROMISED
    }

    /** A clock and what sets it. */
    record Timed(StatutoryClock clock, Measure by) {

        private LocalDate due(WorkingCalendar calendar) {
            return clock.reckon(calendar).dueOrProvisional().orElse(LocalDate.MAX);
        }

        /** Empty while the clock stands still. */
        Optional<Pressing> day(WorkingCalendar calendar) {
            Reckoning reckoning = clock.reckon(calendar);
            return reckoning
                    .dueOrProvisional()
                    .map(day -> new Pressing(day, by, reckoning.due().isEmpty()));
        }
    }

    /** Of the clocks that run the one whose day comes first; of one day the law's. */
    static Optional<Timed> first(
            Optional<StatutoryClock> statutory, Optional<StatutoryClock> promised, WorkingCalendar calendar) {
        return Stream.concat(
                        statutory.map(clock -> new Timed(clock, Measure.STATUTORY)).stream(),
                        promised.map(clock -> new Timed(clock, Measure.PROMISED)).stream())
                .min(Comparator.comparing(each -> each.due(calendar)));
    }
}
