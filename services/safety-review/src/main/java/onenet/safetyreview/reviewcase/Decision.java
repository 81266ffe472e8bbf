package onenet.safetyreview.reviewcase;

import java.time.LocalDate;
import java.util.List;

/**
 * What was decided: passed, or refused with grounds and remedy. A refusal is a result, not an error.
 *
 * @param number of the decision, or of the letter
 * @param by who decided; null for the applicant
 * @param rules version of the item whose conditions and clauses it goes by: that of the decision day
 * @param remedyZh how it may be challenged; null where it passed
 */
public record Decision(
        ReviewOutcome outcome,
        LocalDate on,
        String number,
        String by,
        String rules,
        List<RefusalGround> grounds,
        String remedyZh,
        String remedyEn) {

    /** Which way. */
    public enum ReviewOutcome {
        PASSED,
        REFUSED
    }

    public Decision {
        grounds = List.copyOf(grounds);
    }

    public Decision unnamed() {
        return new Decision(outcome, on, number, null, rules, grounds, remedyZh, remedyEn);
    }
}
