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
}
