package onenet.proofs.commitment;

/** What may be done with a commitment. */
public enum CommitmentAction {
    WITHDRAW,
    CONFIRM,
    ORDER_CORRECTION,
    SUSPECT,
    HEAR,
    DECIDE_FALSE,
    CLEAR
}
