package onenet.oversight.rating;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Terms of ratings, from a day on.
 *
 * @param from first day they hold
 * @param answerWithin working days from a bad rating to its answer
 * @param takenFor calendar days after an act within which it may be rated; empty: always
 * @param figuresAtLeast a figure of fewer ratings is not published
 * @param note where they come from, or that this is not known
 */
public record RatingTerms(
        LocalDate from, int answerWithin, Optional<Integer> takenFor, int figuresAtLeast, String note) {

    public RatingTerms {
        if (from == null || answerWithin < 1 || figuresAtLeast < 1) {
            throw new IllegalArgumentException("terms of ratings without a day, or of no days");
        }
    }

    /** Whether an act of that day may still be rated. */
    boolean take(LocalDate actedOn, LocalDate today) {
        return takenFor.filter(days -> actedOn.plusDays(days).isBefore(today)).isEmpty();
    }
}
