package onenet.hazchem.licence;

import java.time.LocalDate;

/**
 * An act of the office on a licence, kept for good.
 *
 * @param byFraud the licence was obtained by fraud: the holder is barred for three years (Licensing Law Art. 79)
 */
public record LicenceAct(
        LicenceStatus status,
        LocalDate decidedOn,
        String decisionNumber,
        String legalBasis,
        String reason,
        String by,
        boolean byFraud) {}
