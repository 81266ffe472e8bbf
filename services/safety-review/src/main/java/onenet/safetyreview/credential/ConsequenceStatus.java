package onenet.safetyreview.credential;

/** Whether something is still to be done about a consequence. */
public enum ConsequenceStatus {
    OPEN,
    SETTLED
}
