package onenet.hazchem.licence;

import java.time.LocalDate;

/**
 * What went before a penalty (Penalties Law Art. 44, 45, 58, 63, 64).
 *
 * @param noticeNumber paper that told the party of facts, grounds and what is intended
 * @param noticedOn day the party had it
 * @param statement what it stated in its defence, or that it waived it
 * @param hearing what became of its right to be heard
 * @param heardOn day of the hearing; null where none was held
 * @param legalReview number of the review of legality; null where none is due
 */
public record PenaltyProcedure(
        String noticeNumber,
        LocalDate noticedOn,
        String statement,
        HearingOutcome hearing,
        LocalDate heardOn,
        String legalReview) {

    /** What became of the right to a hearing. */
    public enum HearingOutcome {
        /** The penalty is none that gives the right. */
        NOT_DUE,
        /** Told, and not asked for within five working days. */
        NOT_ASKED,
        HELD
    }
}
