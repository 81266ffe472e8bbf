package onenet.casework.clock;

import onenet.casework.calendar.WorkingCalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * A second reckoning written from the wording alone and as plainly as possible, one day after the other. It shares nothing with the
 * first but the calendar, so that a mistake would have to be made twice.
 */
final class NaiveReckoning {
    record Days(LocalDate from, LocalDate to) {}

    record Answer(String status, LocalDate due, int counted) {}

    private final WorkingCalendar calendar;

    NaiveReckoning(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    Answer reckon(LocalDate start, int length, LimitUnit unit, List<Days> exclusions) {
        if (unit == LimitUnit.MONTH || unit == LimitUnit.YEAR) {
            return land(matching(start, unit == LimitUnit.YEAR ? length * 12 : length), length);
        }
        LocalDate day = start;
        int counted = 0;
        while (counted < length) {
            day = day.plusDays(1);
            boolean held = false;
            for (Days each : exclusions) {
                if (each.to() == null && !day.isBefore(each.from())) {
                    return new Answer("SUSPENDED", null, counted);
                }
                held = held || (!day.isBefore(each.from()) && each.to() != null && !day.isAfter(each.to()));
            }
            if (held) {
                continue;
            }
            if (unit == LimitUnit.WORKING_DAY) {
                if (day.getYear() < 2024 || day.getYear() > 2026) {
                    return new Answer("CALENDAR_MISSING", null, counted);
                }
                counted = calendar.isWorkingDay(day) ? counted + 1 : counted;
            } else {
                counted++;
            }
        }
        return unit == LimitUnit.CALENDAR_DAY ? land(day, counted) : new Answer("FINAL", day, counted);
    }

    private Answer land(LocalDate end, int counted) {
        LocalDate day = end;
        while (true) {
            if (day.getYear() < 2024 || day.getYear() > 2026) {
                return new Answer("CALENDAR_MISSING", null, counted);
            }
            if (calendar.isWorkingDay(day)) {
                return new Answer("FINAL", day, counted);
            }
            day = day.plusDays(1);
        }
    }

    /** The same day of a later month, found by trying the days of that month from the back. */
    private static LocalDate matching(LocalDate start, int months) {
        int index = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        LocalDate first = LocalDate.of(index / 12, index % 12 + 1, 1);
        TreeSet<LocalDate> days =
                new TreeSet<>(first.datesUntil(first.plusMonths(1)).toList());
        return days.stream()
                .filter(day -> day.getDayOfMonth() == start.getDayOfMonth())
                .findFirst()
                .orElse(days.last());
    }
}
