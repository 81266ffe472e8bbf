package onenet.safetyreview.reviewcase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the office was told of a review's days, so that each is told once.
 *
 * @param warnedOf last day the office was warned of
 * @param missed last day it was told to have missed
 * @param ageing first day of the pause it was told to be old (trap 11)
 */
@Embeddable
public record Told(
        @Column(name = "warned_of") LocalDate warnedOf,
        @Column(name = "missed_told") LocalDate missed,
        @Column(name = "ageing_told") LocalDate ageing) {

    static final Told NOTHING = new Told(null, null, null);

    public Told warned(LocalDate due) {
        return new Told(due, missed, ageing);
    }

    public Told missed(LocalDate due) {
        return new Told(warnedOf, due, ageing);
    }

    public Told aged(LocalDate since) {
        return new Told(warnedOf, missed, since);
    }
}
