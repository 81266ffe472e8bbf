package onenet.hazchem.licencecase;

import java.time.LocalDate;

/**
 * The end of a case without a decision on what was applied for (终结办理): there is nothing, or nobody, left to decide about.
 *
 * @param number of the decision document
 * @param remedy how and where to challenge it, in Chinese
 * @param remedyEn the same in English
 */
public record Termination(
        LocalDate on,
        String number,
        String by,
        TerminationGround ground,
        String reason,
        String remedy,
        String remedyEn) {

    /** Why it ends. */
    public enum TerminationGround {
        /** The enterprise was struck off, dissolved or ended otherwise. */
        APPLICANT_ENDED,
        /** The licence it builds on has ended. */
        LICENCE_ENDED,
        /** A secondary material the application was accepted without did not come by the day committed to (容缺受理). */
        SUPPLY_NOT_KEPT,
        /** What was committed to instead of a proof was decided to be false (国办发〔2020〕42号). */
        FALSE_COMMITMENT
    }
}
