package onenet.ecert.verification;

import onenet.ecert.certificate.CorrectionDecision;

import java.time.LocalDate;

/**
 * What is told of the correction of a clerical error (更正).
 *
 * @param side whether the certificate asked about is the corrected print, or has given way to it
 * @param on day of the decision that corrects
 * @param decisionNumber its number
 */
public record CorrectionNote(Side side, LocalDate on, String decisionNumber) {

    /** On which side of the correction a print stands. */
    public enum Side {
        /** It is the corrected print: earlier ones of the same number differ in wording. */
        CORRECTED_PRINT,
        /** A corrected print took its place; the right itself is as it was. */
        REPLACED_PRINT
    }

    static CorrectionNote of(Side side, CorrectionDecision decision) {
        return new CorrectionNote(side, decision.on(), decision.number());
    }
}
