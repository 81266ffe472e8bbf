package onenet.hazchem.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The validity of a licence: three full years, first and last day inclusive (Order 55 Art. 18). */
public record LicenceTerm(LocalDate validFrom, LocalDate validTo) {
    private static final int YEARS = 3;

    public LicenceTerm {
        if (validTo.isBefore(validFrom)) {
            throw new InvalidTerm("a term ends before it begins: " + validFrom + " to " + validTo);
        }
    }

    /** A term that runs backwards. */
    public static final class InvalidTerm extends IllegalArgumentException {
        InvalidTerm(String message) {
            super(message);
        }
    }

    /**
     * The day before the matching day. A start on 29 February has no matching day three years on; then the month's last day ends the
     * three full years (trap 19, our reading of Civil Code Art. 202).
     */
    public static LicenceTerm starting(LocalDate validFrom) {
        LocalDate matching = validFrom.plusYears(YEARS);
        boolean hasMatchingDay = matching.getDayOfMonth() == validFrom.getDayOfMonth();
        return new LicenceTerm(validFrom, hasMatchingDay ? matching.minusDays(1) : matching);
    }

    /** The term a renewal adds: from the day after the old end, whenever it was decided (Art. 20, trap 18). */
    public LicenceTerm renewed() {
        return starting(validTo.plusDays(1));
    }

    /** Trap 17: a variation prints a new paper and leaves the dates as they are (Art. 15). */
    public LicenceTerm varied() {
        return this;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    public long daysLeftOn(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(day, validTo));
    }
}
