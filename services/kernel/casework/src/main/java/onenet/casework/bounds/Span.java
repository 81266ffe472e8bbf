package onenet.casework.bounds;

import java.time.LocalDate;

/** The least and the most days of a term. */
public record Span(int atLeast, int atMost) {

    public Span {
        if (atLeast < 0 || atMost < atLeast) {
            throw new InvalidBounds("a term from " + atLeast + " to " + atMost + " days");
        }
    }

    public boolean allows(int days) {
        return days >= atLeast && days <= atMost;
    }

    /** Whether a day lies within the bounds, reckoned from the day of the act. */
    public boolean allows(LocalDate act, LocalDate day) {
        return !day.isBefore(first(act)) && !day.isAfter(last(act));
    }

    public LocalDate first(LocalDate act) {
        return act.plusDays(atLeast);
    }

    public LocalDate last(LocalDate act) {
        return act.plusDays(atMost);
    }
}
