package onenet.casework.clock;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Reckoning.ReckoningStatus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reckons a limit in months or years: the matching day, or the month's last (Civil Code Art. 202), then off a day off (Art. 203). */
final class DateCount {
    private static final int LAST_SENSIBLE_YEAR = 9999;

    private final StatutoryClock clock;
    private final WorkingCalendar calendar;
    private final Ledger ledger = new Ledger();

    DateCount(StatutoryClock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    Reckoning reckon() {
        ledger.start(clock);
        LocalDate matching = matchingDay();
        int counted = (int) clock.length();
        ledger.matching(clock.start().plusDays(1), matching, counted, clock);
        LocalDate due = settle(DayRule.loaded(calendar), matching);
        if (!calendar.covers(due)) {
            Optional<LocalDate> provisional = Optional.of(settle(DayRule.assumed(calendar), matching))
                    .filter(date -> date.getYear() <= LAST_SENSIBLE_YEAR);
            ledger.calendarMissing(due, counted, provisional);
            return new Reckoning(
                    ReckoningStatus.CALENDAR_MISSING, Optional.empty(), counted, provisional, ledger.lines());
        }
        ledger.moved(matching, due, counted);
        ledger.due(due, counted, clock);
        return new Reckoning(ReckoningStatus.FINAL, Optional.of(due), counted, Optional.empty(), ledger.lines());
    }

    private LocalDate matchingDay() {
        try {
            return clock.limit().unit() == LimitUnit.MONTH
                    ? clock.start().plusMonths(clock.length())
                    : clock.start().plusYears(clock.length());
        } catch (DateTimeException beyondTime) {
            throw new InvalidClock(
                    "the limit reaches beyond any calendar: " + clock.limit().en());
        }
    }

    /** The first working day from the given one, or the first day the rule does not know. */
    private static LocalDate settle(DayRule rule, LocalDate from) {
        LocalDate day = from;
        while (rule.covers(day) && !rule.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
