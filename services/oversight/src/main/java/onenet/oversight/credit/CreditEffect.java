package onenet.oversight.credit;

/** What follows from an entry while it stands. None refuses anybody a licence: that wants a ground of its own law (certificate-free reference, F3). */
public enum CreditEffect {
    /** No commitment instead of a proof. */
    COMMITMENT_BARRED,
    /** Drawn more often for spot checks. */
    DENSER_INSPECTION,
    /** Taken first; materials and conditions of safety stay the same. */
    GREEN_CHANNEL,
    /** Drawn less often for spot checks. */
    FEWER_CHECKS
}
