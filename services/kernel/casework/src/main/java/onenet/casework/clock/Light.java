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
        boolean past = reckoning.due().map(day::isAfter).orElse(false);
        if (past) {
            return OVERDUE;
        }
        if (day.isAfter(clock.start()) && clock.isPausedOn(day)) {
            return PAUSED;
        }
        // A provisional date warns but never accuses: nobody can be late for a day that is not fixed.
        boolean close = reckoning
                .dueOrProvisional()
                .map(due -> !day.isBefore(warningDay(due, calendar)))
                .orElse(false);
        return close ? WARNING : NORMAL;
    }

    private static LocalDate warningDay(LocalDate due, WorkingCalendar calendar) {
        LocalDate day = due.minusDays(1);
        while (calendar.covers(day) && !calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
