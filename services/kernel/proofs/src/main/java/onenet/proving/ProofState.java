package onenet.proving;

/** How a proof of a case stands, in the words of proof-exemption. */
public enum ProofState {
    /** The state has it; a receipt says from where. */
    OBTAINED,
    /** The state is asking; the application goes on meanwhile. */
    ASKING,
    /** The applicant may commit instead, or hand it in. */
    MAY_COMMIT,
    COMMITTED,
    /** No route led to it: the applicant may be asked, with the failed attempts as the reason. */
    SUBMIT,
    NOT_NEEDED;

    /** Whether the applicant may be asked for the paper (Order 716 Art. 7: not while the state can obtain it). */
    public boolean mayBeAskedFor() {
        return this == SUBMIT || this == MAY_COMMIT;
    }
}
