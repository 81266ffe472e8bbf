package onenet.casework.clock;

import onenet.casework.calendar.WorkingCalendar;

import java.time.LocalDate;

/** How urgent an open clock is on a day: warning from one working day before the due date, overdue after it, paused while stopped. */
public enum Light {
    NORMAL,
    WARNING,
    OVERDUE,
    PAUSED;

    public static Light of(StatutoryClock clock, LocalDate day, WorkingCalendar calendar) {
        Reckoning reckoning = clock.reckon(calendar);
        return of(
                reckoning.dueOrProvisional().orElse(null),
                reckoning.due().isPresent(),
                day.isAfter(clock.start()) && clock.isPausedOn(day),
                new DeskDays(day, calendar));
    }

    /**
     * The light of a due date; {@link LightSql} says the same to the database.
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
