package onenet.safetyreview.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Rule: trial production lasts from thirty days to one year (Order 45 Art. 22). It is the owner's own: outside that it is warned, and nothing is filed (trap 38). */
public final class TrialProduction {

    private static final int SHORTEST_DAYS = 30;

    private TrialProduction() {}

    /** What is unusual about its length. */
    public enum Warning {
        TOO_SHORT,
        TOO_LONG
    }

    /** @param until last day, counted with the first */
    public static Optional<Warning> of(LocalDate from, LocalDate until) {
        if (ChronoUnit.DAYS.between(from, until) + 1 < SHORTEST_DAYS) {
            return Optional.of(Warning.TOO_SHORT);
        }
        return until.isBefore(from.plusYears(1)) ? Optional.empty() : Optional.of(Warning.TOO_LONG);
    }
}
