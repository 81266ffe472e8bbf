package onenet.hazchem.licencecase;

import onenet.casework.clock.Light;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the office was told of a case's clock, so that it is told once. No part of what an actor acts on: it leaves the case's
 * version as it is.
 *
 * @param warnedOf due date the office was last warned of
 * @param missedOf due date the office was told it missed
 * @param pauseToldOn day it was last told of an old pause
 * @param endToldOf end of the licence it was told of
 * @param supplyToldOf day by which what was committed to did not come, that it was told of
 */
@Embeddable
public record Told(
        @Column(name = "warned_of") LocalDate warnedOf,
        @Column(name = "missed_of") LocalDate missedOf,
        @Column(name = "pause_told_on") LocalDate pauseToldOn,
        @Column(name = "end_told_of") LocalDate endToldOf,
        @Column(name = "supply_told_of") LocalDate supplyToldOf) {

    static final Told NOTHING = new Told(null, null, null, null, null);

    /** Yellow and red are told once each for a due date. */
    Told of(Light light, LocalDate dueOn) {
        return switch (light) {
            case OVERDUE -> new Told(dueOn, dueOn, pauseToldOn, endToldOf, supplyToldOf);
            case WARNING -> new Told(dueOn, missedOf, pauseToldOn, endToldOf, supplyToldOf);
            case NORMAL, PAUSED, WAITING, NONE -> this;
        };
    }

    /** A pause that has grown old is told once in a while: no due date will remind anybody of it (trap 11). */
    Told ofPause(LocalDate today, int everyDays) {
        boolean lately = pauseToldOn != null && pauseToldOn.plusDays(everyDays).isAfter(today);
        return lately ? this : new Told(warnedOf, missedOf, today, endToldOf, supplyToldOf);
    }

    /** The licence's own end comes whether or not the clock stands still. */
    Told ofEnd(LocalDate end) {
        return new Told(warnedOf, missedOf, pauseToldOn, end, supplyToldOf);
    }

    /** What was committed to did not come by its day: told once. */
    Told ofSupply(LocalDate owedBy) {
        return new Told(warnedOf, missedOf, pauseToldOn, endToldOf, owedBy);
    }
}
