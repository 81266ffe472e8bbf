package onenet.planfiling.filingcase;

import java.time.LocalDate;

/**
 * How a filing ended that was never completed: the term of the notice went by and the office closed it. Nothing is refused, the unit may
 * file again any day.
 */
public record Closing(LocalDate on, String by, String reason) {

    /** As the unit reads it: the office tells, not one of its people. */
    public Closing unnamed() {
        return new Closing(on, null, reason);
    }
}
