package onenet.oversight.terms;

import java.time.LocalDate;

/**
 * Terms of supervision, in working days, from a day on.
 *
 * @param from first day they hold
 * @param endlessPause a pause without an end that is longer is a finding
 * @param answerWithin what an order gives the office when it names no days
 * @param answerAtLeast fewest days it may name
 * @param answerAtMost most days it may name
 * @param publishWithin days after a licence decision's own day within which it has to be public (双公示)
 * @param licenceEnding calendar days before a licence's last day from which an undecided renewal is a finding
 * @param note where they come from, or that this is not known
 */
public record Terms(
        LocalDate from,
        int endlessPause,
        int answerWithin,
        int answerAtLeast,
        int answerAtMost,
        int publishWithin,
        int licenceEnding,
        String note) {

    public Terms {
        if (from == null || endlessPause < 1 || answerAtLeast < 1 || publishWithin < 1 || licenceEnding < 1) {
            throw new IllegalArgumentException("terms of supervision without a day, or of no days");
        }
        if (answerWithin < answerAtLeast || answerWithin > answerAtMost) {
            throw new IllegalArgumentException("the usual answer term lies outside its own bounds");
        }
    }

    /** Whether an order may give the office so many working days. */
    public boolean allowAnswerIn(int workingDays) {
        return workingDays >= answerAtLeast && workingDays <= answerAtMost;
    }
}
