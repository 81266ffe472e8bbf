package onenet.planfiling.filingcase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What office and unit were told of a filing's due dates, so that each is told once. No part of what an actor acts on: it leaves
 * the filing's version as it is.
 *
 * @param warnedOf due date of the check the office was warned of
 * @param evaluation due date of the evaluation the unit was reminded of
 * @param supplement last day of a notice of gaps the unit was reminded of
 * @param refiling last day of a new filing the unit was reminded of
 * @param drill half-year whose drill the unit was reminded of
 */
@Embeddable
public record Told(
        @Column(name = "warned_of") LocalDate warnedOf,
        @Column(name = "evaluation_told") LocalDate evaluation,
        @Column(name = "supply_told") LocalDate supplement,
        @Column(name = "refile_told") LocalDate refiling,
        @Column(name = "drill_told") String drill) {

    static final Told NOTHING = new Told(null, null, null, null, null);

    public Told ofCheck(LocalDate dueOn) {
        return new Told(dueOn, evaluation, supplement, refiling, drill);
    }

    public Told ofEvaluation(LocalDate dueOn) {
        return new Told(warnedOf, dueOn, supplement, refiling, drill);
    }

    public Told ofDrill(String half) {
        return new Told(warnedOf, evaluation, supplement, refiling, half);
    }

    public Told ofSupplement(LocalDate dueOn) {
        return new Told(warnedOf, evaluation, dueOn, refiling, drill);
    }

    public Told ofRefiling(LocalDate dueOn) {
        return new Told(warnedOf, evaluation, supplement, dueOn, drill);
    }
}
