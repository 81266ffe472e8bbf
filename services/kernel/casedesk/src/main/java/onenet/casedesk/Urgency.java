package onenet.casedesk;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Exclusion;
import onenet.casework.clock.Reckoning;
import onenet.casework.clock.StatutoryClock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * How pressing the clock that runs now is, kept in the row for the worklist; always reckoned anew from the ledger. A value that
 * is replaced whole: a field written inside an embedded object marks its owner as changed even when it is written as it was,
 * and a case that is marked as changed has another version.
 *
 * @param dueOn last day; null while no clock runs or while it stands still
 * @param dueFixed whether the date is final: nobody can be late for a day that is not
 * @param pausedFrom first day of the last pause; null without one
 * @param pausedTo last day of it, {@link #OPEN} while it has no end
 */
@Embeddable
public record Urgency(
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "due_fixed") boolean dueFixed,
        @Column(name = "paused_from") LocalDate pausedFrom,
        @Column(name = "paused_to") LocalDate pausedTo) {

    /** The end of what has no end. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** Of a case whose clock does not run. */
    public static final Urgency NONE = new Urgency(null, true, null, null);

    public static Urgency of(Optional<StatutoryClock> running, WorkingCalendar calendar) {
        return running.map(clock -> of(clock, clock.reckon(calendar))).orElse(NONE);
    }

    private static Urgency of(StatutoryClock clock, Reckoning reckoning) {
        LocalDate dueOn = reckoning.dueOrProvisional().orElse(null);
        // of several pauses without an end the one that began first: the clock stands still from then on
        Optional<Exclusion> last = clock.exclusions().stream()
                .filter(Exclusion::stopsTheClock)
                .max(Comparator.comparing(Urgency::end).thenComparing(Exclusion::from, Comparator.reverseOrder()));
        return new Urgency(
                dueOn,
                dueOn == null || reckoning.due().isPresent(),
                last.map(pause -> later(pause.from(), clock.start().plusDays(1)))
                        .orElse(null),
                last.map(Urgency::end).orElse(null));
    }

    private static LocalDate end(Exclusion exclusion) {
        return exclusion.to().orElse(OPEN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
