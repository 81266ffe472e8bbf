package onenet.proofs.commitment;

/** How a commitment stands. */
public enum CommitmentStatus {
    /** In force, its check still to come. */
    SIGNED,
    /** Taken back by the applicant before the decision. */
    WITHDRAWN,
    /** The check confirmed it. */
    CONFIRMED,
    /** The check found a slight difference that can be put right by a day. */
    CORRECTION_ORDERED,
    /** The check found it false; the party is heard before anything is decided. */
    UNDER_SUSPICION,
    /** Decided to be false. */
    FALSE,
    /** Heard and cleared. */
    CLEARED
}
