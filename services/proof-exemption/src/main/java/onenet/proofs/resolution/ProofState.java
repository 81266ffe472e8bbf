package onenet.proofs.resolution;

/** Where a proof of a case stands, in the words the applicant reads. */
public enum ProofState {
    OBTAINED,
    ASKING,
    MAY_COMMIT,
    COMMITTED,
    SUBMIT,
    NOT_NEEDED
}
