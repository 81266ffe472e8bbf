package onenet.casework.clock;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Reckoning.ReckoningStatus;

import java.time.LocalDate;
import java.util.Optional;

/** Reckons a limit in days, walking from the day after the start: an excluded day is skipped, any other that works is counted. */
final class DayCount {
    /** Beyond this a provisional date would be a fiction. */
    private static final int PROVISIONAL_REACH = 1000;

    private final StatutoryClock clock;
    private final WorkingCalendar calendar;
    private final DayRule rule;
    private final Ledger ledger = new Ledger();
    private final long length;
    private LocalDate next;
    private LocalDate lastCounted;
    private int counted;

    DayCount(StatutoryClock clock, WorkingCalendar calendar) {
        this(clock, calendar, DayRule.loaded(calendar));
    }

    private DayCount(StatutoryClock clock, WorkingCalendar calendar, DayRule rule) {
        this.clock = clock;
        this.calendar = calendar;
        this.rule = rule;
        this.length = clock.length();
        this.next = clock.start().plusDays(1);
        this.lastCounted = clock.start();
    }

    Reckoning reckon() {
        ledger.start(clock);
        for (Exclusion exclusion : clock.exclusions()) {
            if (isFull() || !exclusion.stopsTheClock()) {
                ledger.noEffect(exclusion, isFull() ? Idle.AFTER_THE_END : Idle.NO_PAPER, counted);
                continue;
            }
            if (!countUntil(exclusion.from())) {
                return calendarMissing(next);
            }
            if (isFull()) {
                ledger.noEffect(exclusion, Idle.AFTER_THE_END, counted);
            } else if (exclusion.to().isEmpty()) {
                ledger.suspended(exclusion, counted);
                return new Reckoning(
                        ReckoningStatus.SUSPENDED, Optional.empty(), counted, Optional.empty(), ledger.lines());
            } else {
                exclude(exclusion, exclusion.to().get());
            }
        }
        return countUntil(LocalDate.MAX) ? settle() : calendarMissing(next);
    }

    private boolean isFull() {
        return counted == length;
    }

    /** Counts up to the day before the given one or until the period is full; false when an unknown day is met. */
    private boolean countUntil(LocalDate end) {
        if (isFull() || !next.isBefore(end)) {
            return true;
        }
        LocalDate from = next;
        int before = counted;
        DaysOff daysOff = new DaysOff();
        boolean known = clock.limit().unit() == LimitUnit.CALENDAR_DAY ? countAll(end) : countWorking(end, daysOff);
        if (next.isAfter(from)) {
            ledger.counted(
                    from,
                    next.minusDays(1),
                    counted - before,
                    counted,
                    daysOff,
                    clock.limit().unit());
        }
        return known;
    }

    private boolean countAll(LocalDate end) {
        long days = Math.min(length - counted, end.toEpochDay() - next.toEpochDay());
        counted += (int) days;
        next = next.plusDays(days);
        lastCounted = next.minusDays(1);
        return true;
    }

    private boolean countWorking(LocalDate end, DaysOff daysOff) {
        while (!isFull() && next.isBefore(end)) {
            if (!rule.covers(next)) {
                return false;
            }
            boolean working = rule.isWorkingDay(next);
            daysOff.note(next, working);
            if (working) {
                counted++;
                lastCounted = next;
            }
            next = next.plusDays(1);
        }
        return true;
    }

    private void exclude(Exclusion exclusion, LocalDate to) {
        if (to.isBefore(next)) {
            boolean early = !to.isAfter(clock.start());
            ledger.noEffect(exclusion, early ? Idle.BEFORE_THE_START : Idle.HELD_ALREADY, counted);
            return;
        }
        LocalDate from = exclusion.from().isBefore(next) ? next : exclusion.from();
        ledger.excluded(exclusion, from, to, counted);
        next = to.plusDays(1);
    }

    private Reckoning settle() {
        LocalDate due = lastCounted;
        if (clock.limit().unit() == LimitUnit.CALENDAR_DAY) {
            while (rule.covers(due) && !rule.isWorkingDay(due)) {
                due = due.plusDays(1);
            }
            if (!rule.covers(due)) {
                return calendarMissing(due);
            }
            ledger.moved(lastCounted, due, counted);
        }
        ledger.due(due, counted, clock);
        return new Reckoning(ReckoningStatus.FINAL, Optional.of(due), counted, Optional.empty(), ledger.lines());
    }

    private Reckoning calendarMissing(LocalDate day) {
        Optional<LocalDate> provisional = length > PROVISIONAL_REACH
                ? Optional.empty()
                : new DayCount(clock, calendar, DayRule.assumed(calendar))
                        .reckon()
                        .due();
        ledger.calendarMissing(day, counted, provisional);
        return new Reckoning(ReckoningStatus.CALENDAR_MISSING, Optional.empty(), counted, provisional, ledger.lines());
    }
}
