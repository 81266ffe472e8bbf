package onenet.oversight.deadline;

import onenet.casework.calendar.CalendarMissing;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.casework.clock.Light;
import onenet.oversight.caseboard.Stay;
import onenet.oversight.terms.Ground;
import onenet.oversight.terms.Terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the day of a case, its pause and the calendar show today (电子监察; e-certificate reference, F5; trap 48). */
public final class DeadlineRules {

    private DeadlineRules() {}

    /**
     * What is known of a case's days.
     *
     * @param dueOn of the clock that runs; null when none does, or while it stands still
     * @param pausedFrom first day of the pause that lasts; null while none does
     * @param stays how long it was in each step that has a share of the time
     * @param licenceEnds last day of the licence that the case is to renew; null where it ended, or renews none
     */
    public record Days(LocalDate dueOn, LocalDate pausedFrom, List<Stay> stays, LocalDate licenceEnds) {}

    /**
     * Something found.
     *
     * @param on the day it is about: with case and ground it makes the finding that is found once
     */
    public record Found(Ground ground, LocalDate on) {}

    /** All rules in force, in their order. */
    public static List<Found> of(Days days, DeskDays today, Terms terms) {
        Stream<Found> ofTheCase = Stream.of(
                        overdue(days, today),
                        endlessPause(days, today, terms),
                        calendarMissing(days, today.calendar()),
                        licenceEnding(days, today.today(), terms))
                .flatMap(Optional::stream);
        return Stream.concat(ofTheCase, stepOverruns(days, today.today())).toList();
    }

    /** Red from the first second after the day, where the day is certain: nobody is late for one that is not. */
    static Optional<Found> overdue(Days days, DeskDays today) {
        LocalDate due = days.dueOn();
        boolean certain = due != null && today.calendar().covers(due);
        return Light.of(due, certain, days.pausedFrom() != null, today) == Light.OVERDUE
                ? Optional.of(new Found(Ground.OVERDUE, due))
                : Optional.empty();
    }

    /** A pause whose end is known leaves the case its day; one without has none and may last for ever. */
    static Optional<Found> endlessPause(Days days, DeskDays today, Terms terms) {
        LocalDate from = days.pausedFrom();
        return from != null && days.dueOn() == null && today.today().isAfter(end(from, terms, today.calendar()))
                ? Optional.of(new Found(Ground.ENDLESS_PAUSE, from))
                : Optional.empty();
    }

    private static LocalDate end(LocalDate from, Terms terms, WorkingCalendar calendar) {
        try {
            return calendar.plusWorkingDays(from, terms.endlessPause());
        } catch (CalendarMissing beyond) {
            return LocalDate.MAX;
        }
    }

    /** The office's own promise for a step, which no law knows: late in a step, a case may still be in time (环节时限). */
    static Stream<Found> stepOverruns(Days days, LocalDate today) {
        return days.stays().stream()
                .filter(stay -> stay.overran(today))
                .map(stay -> new Found(Ground.STEP_OVERRUN, stay.from()));
    }

    /** The office has to decide before the licence ends; not decided by then it counts as renewed (Licensing Law Art. 50). */
    static Optional<Found> licenceEnding(Days days, LocalDate today, Terms terms) {
        return Optional.ofNullable(days.licenceEnds())
                .filter(end -> !today.isBefore(end.minusDays(terms.licenceEnding())))
                .map(end -> new Found(Ground.LICENCE_ENDING, end));
    }

    /** The city has to load the year's calendar before the day is one. */
    static Optional<Found> calendarMissing(Days days, WorkingCalendar calendar) {
        return Optional.ofNullable(days.dueOn())
                .filter(due -> !calendar.covers(due))
                .map(due -> new Found(Ground.CALENDAR_MISSING, due));
    }
}
