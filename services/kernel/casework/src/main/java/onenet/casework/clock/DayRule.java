package onenet.casework.clock;

import onenet.casework.calendar.WorkingCalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Which days work: as loaded, or beyond that as assumed for a date that is shown only as provisional. */
interface DayRule {
    boolean covers(LocalDate day);

    boolean isWorkingDay(LocalDate day);

    static DayRule loaded(WorkingCalendar calendar) {
        return new DayRule() {
            @Override
            public boolean covers(LocalDate day) {
                return calendar.covers(day);
            }

            @Override
            public boolean isWorkingDay(LocalDate day) {
                return calendar.isWorkingDay(day);
            }
        };
    }

    /**
     * Monday to Friday without the holidays that State Council Order 795 pins to the solar calendar. The lunar ones and the
     * swaps are unknown, so nothing reckoned by this rule is ever called due.
     */
    static DayRule assumed(WorkingCalendar calendar) {
        Set<MonthDay> solarHolidays = Set.of(
                MonthDay.of(1, 1),
                MonthDay.of(5, 1),
                MonthDay.of(5, 2),
                MonthDay.of(10, 1),
                MonthDay.of(10, 2),
                MonthDay.of(10, 3));
        return new DayRule() {
            @Override
            public boolean covers(LocalDate day) {
                return true;
            }

            @Override
            public boolean isWorkingDay(LocalDate day) {
                if (calendar.covers(day)) {
                    return calendar.isWorkingDay(day);
                }
                return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                        && !solarHolidays.contains(MonthDay.from(day));
            }
        };
    }
}
