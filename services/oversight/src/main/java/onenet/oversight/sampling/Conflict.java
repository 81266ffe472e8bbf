package onenet.oversight.sampling;

/** What keeps an inspector from a case. */
public enum Conflict {
    /** His own office handled it. */
    OWN_OFFICE,
    /** He worked on it himself. */
    TOOK_PART,
    /** He declared an interest in the enterprise. */
    DECLARED_INTEREST
}
