package onenet.safetyreview.law;

/**
 * Rule: the design review goes to the office that gave the condition letter (Order 45 Art. 16), unless the paper that handed the power down or took it back
 * says otherwise (traps L17, L21).
 */
public enum DesignRouting {
    /** The office that gave the condition letter, which still holds the power itself. */
    ISSUER,
    /** Whoever holds the power on the day the design comes in. */
    HOLDER,
    /** The delegate that gave the condition letter, although it has lost the power. */
    DELEGATE;

    /** What the paper of a hand-down or recall says; {@code SILENT} where there is none. */
    public enum Paper {
        SILENT,
        RECEIVER,
        DELEGATE
    }

    /**
     * @param holderIsIssuer whether the office that holds the power now is the one that acted for the letter
     * @param issuerActedItself whether the letter was given on its own power, not for a principal
     */
    public static DesignRouting of(boolean holderIsIssuer, boolean issuerActedItself, Paper paper) {
        if (holderIsIssuer) {
            return HOLDER;
        }
        if (issuerActedItself) {
            return paper == Paper.RECEIVER ? HOLDER : ISSUER;
        }
        // a delegate's letter is the principal's: with the delegation gone, who holds the power now is its issuer in
        // law
        return paper == Paper.DELEGATE ? DELEGATE : HOLDER;
    }
}
