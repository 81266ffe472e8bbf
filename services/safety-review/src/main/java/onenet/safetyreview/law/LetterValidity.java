package onenet.safetyreview.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule: how long a letter is good (Order 45 Art. 14). Works started on or before the last day stop the lapse (trap 36); not started, the assessment and the
 * review are made again, and nothing is extended.
 */
public final class LetterValidity {

    private LetterValidity() {}

    /** To the day: given on 2026-03-02 for two years it is good until 2028-03-01. */
    public static LocalDate lastDay(LocalDate givenOn, int years) {
        LocalDate matching = givenOn.plusYears(years);
        // given on a 29 February, the year ends with the last of February, not a day before it
        return matching.getDayOfMonth() == givenOn.getDayOfMonth() ? matching.minusDays(1) : matching;
    }

    /** @param lastDay empty where the rule sets no end */
    public static boolean lapsed(Optional<LocalDate> lastDay, Optional<LocalDate> startedOn, LocalDate today) {
        return lastDay.filter(today::isAfter).isPresent()
                && startedOn.filter(day -> !day.isAfter(lastDay.orElseThrow())).isEmpty();
    }

    /** The day from which a letter that nobody started works on is no more: the legal day, whenever it is noticed. */
    public static LocalDate lapsesOn(LocalDate lastDay) {
        return lastDay.plusDays(1);
    }
}
