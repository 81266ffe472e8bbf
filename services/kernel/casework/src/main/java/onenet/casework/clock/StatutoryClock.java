package onenet.casework.clock;

import onenet.casework.calendar.WorkingCalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The clock of a case as a ledger: when it started, how long it may run, which days do not count, what was added.
 * The due date is never stored; it is reckoned from these alone, so that anyone can check it.
 */
public record StatutoryClock(LocalDate start, Limit limit, List<Exclusion> exclusions, Extension extension) {

    public StatutoryClock {
        InvalidClock.require(start != null, "the start of the clock is missing");
        InvalidClock.require(limit != null, "the limit is missing");
        exclusions = exclusions.stream()
                .sorted(Comparator.comparing(Exclusion::from))
                .toList();
        InvalidClock.require(
                exclusions.isEmpty() || limit.unit().takesExclusions(),
                "a limit in months or years runs from date to date and takes no exclusions");
        extension = extension == null ? Extension.NONE : extension;
        InvalidClock.require(
                (long) limit.amount() + extension.amount() <= Integer.MAX_VALUE,
                "limit and extension together are too long");
    }

    public static StatutoryClock started(LocalDate start, Limit limit) {
        return new StatutoryClock(start, limit, List.of(), Extension.NONE);
    }

    public StatutoryClock withExclusion(Exclusion exclusion) {
        List<Exclusion> more = new ArrayList<>(exclusions);
        more.add(exclusion);
        return new StatutoryClock(start, limit, more, extension);
    }

    public StatutoryClock withExtension(Extension granted) {
        return new StatutoryClock(start, limit, exclusions, granted);
    }

    public Reckoning reckon(WorkingCalendar calendar) {
        return limit.unit().takesExclusions()
                ? new DayCount(this, calendar).reckon()
                : new DateCount(this, calendar).reckon();
    }

    /** Limit and extension together, in the limit's unit. */
    long length() {
        return (long) limit.amount() + extension.amount();
    }

    /** Counted days from the day after the start up to and including the day; 0 on the day of the start itself (trap 13). */
    public int usedBy(LocalDate day, WorkingCalendar calendar) {
        int used = 0;
        for (LocalDate each = start.plusDays(1); !each.isAfter(day); each = each.plusDays(1)) {
            boolean counts = limit.unit() != LimitUnit.WORKING_DAY || calendar.isWorkingDay(each);
            used += counts && !isPausedOn(each) ? 1 : 0;
        }
        return used;
    }

    public boolean isPausedOn(LocalDate day) {
        return exclusions.stream().anyMatch(exclusion -> exclusion.holds(day));
    }

    /** Trap 11: since when an unfinished pause has lasted; the office must see it age, because no due date will remind it. */
    public Optional<LocalDate> pausedSince() {
        return exclusions.stream()
                .filter(exclusion -> exclusion.to().isEmpty() && exclusion.stopsTheClock())
                .map(Exclusion::from)
                .findFirst();
    }
}
