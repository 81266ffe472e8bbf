package onenet.casedesk;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Exclusion;
import onenet.casework.clock.StatutoryClock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * How pressing a case is, kept in the row for the worklist; always reckoned anew from the ledger. A value that
 * is replaced whole: a field written inside an embedded object marks its owner as changed even when it is written as it was,
 * and a case that is marked as changed has another version.
 *
 * @param dueOn last day the law gives; null while no clock runs or while it stands still
 * @param pressedOn the day the list goes by ({@link Pressing}); null as {@code dueOn} is
 * @param dueFixed whether that day is final: nobody can be late for a day that is not
 * @param pausedFrom first day of the last pause; null without one
 * @param pausedTo last day of it, {@link #OPEN} while it has no end
 * @param respondBy last day the applicant has for what he was asked; null while nothing is asked of him
 */
@Embeddable
public record Urgency(
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "pressed_on") LocalDate pressedOn,
        @Column(name = "due_fixed") boolean dueFixed,
        @Column(name = "paused_from") LocalDate pausedFrom,
        @Column(name = "paused_to") LocalDate pausedTo,
        @Column(name = "respond_by") LocalDate respondBy) {

    /** The end of what has no end. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** Of a case whose clock does not run. */
    public static final Urgency NONE = new Urgency(null, null, true, null, null, null);

    /** @param pressing the clock the list goes by */
    static Urgency of(
            Optional<StatutoryClock> running,
            Optional<Pressing.Timed> pressing,
            Optional<LocalDate> respondBy,
            WorkingCalendar calendar) {
        LocalDate dueOn = running.flatMap(clock -> clock.reckon(calendar).dueOrProvisional())
                .orElse(null);
        Optional<Pressing> day = pressing.flatMap(first -> first.day(calendar));
        Optional<StatutoryClock> clock = pressing.map(Pressing.Timed::clock);
        // of several pauses without an end the one that began first: the clock stands still from then on
        Optional<Exclusion> last = clock.stream()
                .flatMap(each -> each.exclusions().stream())
                .filter(Exclusion::stopsTheClock)
                .max(Comparator.comparing(Urgency::end).thenComparing(Exclusion::from, Comparator.reverseOrder()));
        return new Urgency(
                dueOn,
                day.map(Pressing::on).orElse(null),
                day.filter(Pressing::provisional).isEmpty(),
                last.map(pause ->
                                later(pause.from(), clock.orElseThrow().start().plusDays(1)))
                        .orElse(null),
                last.map(Urgency::end).orElse(null),
                respondBy.orElse(null));
    }

    private static LocalDate end(Exclusion exclusion) {
        return exclusion.to().orElse(OPEN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
