package onenet.casework.clock;

import onenet.casework.calendar.CalendarMissing;
import onenet.casework.calendar.WorkingCalendar;

import java.time.LocalDate;
import java.util.Optional;

/** Today as the desk reckons: in working days. */
public record DeskDays(LocalDate today, WorkingCalendar calendar) {

    /**
     * The last due date that is urgent today: a clock warns from one working day before its due date. Where the calendar ends, every
     * day it does not know may be a working one.
     */
    public LocalDate warned() {
        LocalDate day = today.plusDays(1);
        while (calendar.covers(day) && !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The day that many working days from today; where the calendar ends, its last known day. */
    public LocalDate after(int workingDays) {
        try {
            return calendar.plusWorkingDays(today, workingDays);
        } catch (CalendarMissing beyond) {
            return LocalDate.of(calendar.years().last(), 12, 31);
        }
    }

    /** Working days left until the due date, nought on the day itself, negative after it; empty where the calendar ends. */
    public Optional<Integer> left(LocalDate due) {
        try {
            return Optional.of(due.isBefore(today) ? -between(due, today) : between(today, due));
        } catch (CalendarMissing beyond) {
            return Optional.empty();
        }
    }

    private int between(LocalDate first, LocalDate last) {
        int days = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            days += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }
}
