package onenet.hazchem.register;

/**
 * An act on a licence.
 *
 * @param decisionNumber number of the decision document
 * @param legalBasis law and article
 * @param byFraud for a rescission: the licence was got by fraud or bribery
 */
public record LicenceActRequest(String decisionNumber, String legalBasis, String reason, boolean byFraud) {}
