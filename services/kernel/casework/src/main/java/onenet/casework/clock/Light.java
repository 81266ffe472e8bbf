package onenet.casework.clock;

import onenet.casework.calendar.WorkingCalendar;

import java.time.LocalDate;

/**
 * How urgent a case is on a day: by its clock while one runs, warning from one working day before the due date, overdue after it, paused while
 * stopped. Every case has one, so that a list is the sum of its lights.
 */
public enum Light {
    NORMAL,
    WARNING,
    OVERDUE,
    PAUSED,
    /** No clock of the office runs: it is the applicant's turn. */
    WAITING,
    /** Nothing runs and nobody's answer is waited for. */
    NONE;

    public static Light of(StatutoryClock clock, LocalDate day, WorkingCalendar calendar) {
        Reckoning reckoning = clock.reckon(calendar);
        return of(
                reckoning.dueOrProvisional().orElse(null),
                reckoning.due().isPresent(),
                day.isAfter(clock.start()) && clock.isPausedOn(day),
                new DeskDays(day, calendar));
    }

    /**
     * The light of a running clock by its due date; {@link LightSql} says the same to the database.
     *
     * @param due null while the clock stands still
     * @param fixed whether the date is final: a provisional one warns but never accuses, nobody can be late for a day that is not
     */
    public static Light of(LocalDate due, boolean fixed, boolean paused, DeskDays days) {
        if (due != null && fixed && days.today().isAfter(due)) {
            return OVERDUE;
        }
        if (paused) {
            return PAUSED;
        }
        return due != null && !due.isAfter(days.warned()) ? WARNING : NORMAL;
    }
}
