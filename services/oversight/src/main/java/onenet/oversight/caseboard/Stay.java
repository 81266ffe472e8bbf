package onenet.oversight.caseboard;

import java.time.LocalDate;

/**
 * One stay of a case in a step that has a share of the time ({@code contracts/oversight/steps.yaml}). A case sent back to a step is in it anew.
 *
 * @param step stage of the service item
 * @param from its first day
 * @param until last day of its share: the day it ran out, or will when nothing stands still any more; null while it stands still or waits for a calendar,
 *     and where the case left before it ran out
 * @param leftOn day the case left it; null while it is in it
 */
public record Stay(String step, LocalDate from, LocalDate until, LocalDate leftOn) {

    /** Whether it took longer than its share, from the first second after the last day of that. */
    public boolean overran(LocalDate today) {
        return until != null && (leftOn == null ? today : leftOn).isAfter(until);
    }
}
