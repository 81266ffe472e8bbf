package onenet.casework.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * One year as the State Council's notice arranges it: days off beyond the plain weekend, and weekend days worked in exchange.
 * The notice and how sure we are of it travel with the dates.
 */
public record CalendarYear(
        int year, String source, String confidence, Set<LocalDate> daysOff, Set<LocalDate> swapWorkdays) {

    public CalendarYear {
        daysOff = Set.copyOf(daysOff);
        swapWorkdays = Set.copyOf(swapWorkdays);
        if (source == null || source.isBlank()) {
            throw new InvalidCalendar(year, "names no source notice");
        }
        for (LocalDate day : daysOff) {
            requireYear(year, day);
            if (swapWorkdays.contains(day)) {
                throw new InvalidCalendar(year, day + " is both a day off and a working day");
            }
        }
        for (LocalDate day : swapWorkdays) {
            requireYear(year, day);
            if (!isWeekend(day)) {
                throw new InvalidCalendar(year, day + " is no weekend day, so it cannot be a swap working day");
            }
        }
    }

    /** Reads {@code year}, {@code source}, {@code confidence}, {@code off} (dates and from..to ranges) and {@code workdays}. */
    static CalendarYear from(Properties properties, int year) {
        if (!String.valueOf(year).equals(properties.getProperty("year"))) {
            throw new InvalidCalendar(year, "the file says year " + properties.getProperty("year"));
        }
        return new CalendarYear(
                year,
                properties.getProperty("source"),
                properties.getProperty("confidence", ""),
                days(year, properties.getProperty("off")),
                days(year, properties.getProperty("workdays", "")));
    }

    public boolean isWorkingDay(LocalDate day) {
        return swapWorkdays.contains(day) || (!isWeekend(day) && !daysOff.contains(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void requireYear(int year, LocalDate day) {
        if (day.getYear() != year) {
            throw new InvalidCalendar(year, day + " belongs into the file of its own year");
        }
    }

    private static Set<LocalDate> days(int year, String list) {
        if (list == null) {
            throw new InvalidCalendar(year, "lists no days off");
        }
        Set<LocalDate> days = new TreeSet<>();
        for (String entry : list.isBlank() ? new String[0] : list.strip().split("\\s*,\\s*")) {
            String[] ends = entry.split("\\.\\.", -1);
            try {
                LocalDate last = LocalDate.parse(ends[ends.length - 1]);
                LocalDate.parse(ends[0]).datesUntil(last.plusDays(1)).forEach(days::add);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw new InvalidCalendar(year, "'" + entry + "' is neither a date nor a range from..to");
            }
        }
        return days;
    }
}
