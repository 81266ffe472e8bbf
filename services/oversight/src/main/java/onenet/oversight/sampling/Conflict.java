package onenet.oversight.sampling;

/** What keeps an inspector from a case. */
public enum Conflict {
    /** His own office handled it. */
    OWN_OFFICE,
    /** He worked on it himself. */
    TOOK_PART,
    /** He declared an interest in the enterprise. */
    DECLARED_INTEREST,
    /** What a list anybody may read says of the two before: who is related to whom is nobody's business. */
    RECUSED;

    /** As the list of a draw says it. */
    Conflict shown() {
        return this == OWN_OFFICE ? OWN_OFFICE : RECUSED;
    }
}
