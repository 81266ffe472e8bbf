package onenet.proofs.proofitem;

/** What hangs on a proof. Everything but NONE bars the commitment (国办发〔2020〕42号), whoever the applicant is. */
public enum RiskClass {
    NONE,
    PUBLIC_SAFETY,
    NATIONAL_SECURITY,
    STATE_SECRET,
    FINANCE,
    ECOLOGY,
    HEALTH_OR_PROPERTY,
    FOREIGN_RELATED,
    IRREVERSIBLE;

    public boolean barsCommitment() {
        return this != NONE;
    }

    /**
     * Whether a commitment may not be offered. What bears on public safety, as the training of those who handle hazardous chemicals does, is excluded
     * unless the item says who decided otherwise; nobody can decide so of the others.
     */
    boolean bars(RouteStep commitment) {
        return barsCommitment() && !(this == PUBLIC_SAFETY && commitment.decidedBy() != null);
    }
}
