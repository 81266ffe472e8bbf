package onenet.hazchem.licencecase;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Exclusion;
import onenet.casework.clock.Light;
import onenet.casework.clock.Reckoning;
import onenet.casework.clock.StatutoryClock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** How pressing the clock that runs now is, kept in the row for the worklist; always reckoned anew from the ledger. */
@Embeddable
public class Urgency {

    /** The end of what has no end. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The worklist's order, made by the database: no running clock comes last. */
    @Column(name = "due_order", insertable = false, updatable = false)
    private LocalDate dueOrder;

    /** Whether the date is final: nobody can be late for a day that is not. */
    @Column(name = "due_fixed")
    private boolean dueFixed = true;

    @Column(name = "paused_from")
    private LocalDate pausedFrom;

    @Column(name = "paused_to")
    private LocalDate pausedTo;

    /** Due date the office was last warned of. */
    @Column(name = "warned_of")
    private LocalDate warnedOf;

    /** Due date the office was told it missed. */
    @Column(name = "missed_of")
    private LocalDate missedOf;

    @Column(name = "pause_told_on")
    private LocalDate pauseToldOn;

    void reckon(Optional<StatutoryClock> running, WorkingCalendar calendar) {
        Optional<Reckoning> reckoning = running.map(clock -> clock.reckon(calendar));
        dueOn = reckoning.flatMap(Reckoning::dueOrProvisional).orElse(null);
        dueFixed =
                reckoning.map(each -> dueOn == null || each.due().isPresent()).orElse(true);
        Optional<Exclusion> last = running.flatMap(clock ->
                clock.exclusions().stream().filter(Exclusion::stopsTheClock).max(Comparator.comparing(Urgency::end)));
        pausedTo = last.map(Urgency::end).orElse(null);
        pausedFrom = last.map(pause ->
                        later(pause.from(), running.orElseThrow().start().plusDays(1)))
                .orElse(null);
    }

    /** Yellow and red are told once each for a due date. */
    boolean tell(Light light) {
        if (light == Light.OVERDUE && !Objects.equals(dueOn, missedOf)) {
            missedOf = dueOn;
            warnedOf = dueOn;
            return true;
        }
        if (light == Light.WARNING && !Objects.equals(dueOn, warnedOf)) {
            warnedOf = dueOn;
            return true;
        }
        return false;
    }

    /** A pause that has grown old is told once in a while: no due date will remind anybody of it (trap 11). */
    boolean tellPause(LocalDate today, int everyDays) {
        if (pauseToldOn != null && pauseToldOn.plusDays(everyDays).isAfter(today)) {
            return false;
        }
        pauseToldOn = today;
        return true;
    }

    private static LocalDate end(Exclusion exclusion) {
        return exclusion.to().orElse(OPEN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }
}
