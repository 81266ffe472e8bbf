package onenet.safetyreview.expert;

/** What can be done with an entry of a register. */
public enum EntryAction {
    AMEND,
    APPROVE,
    CONFIRM,
    DECLARE,
    RETIRE,
    REVOKE
}
