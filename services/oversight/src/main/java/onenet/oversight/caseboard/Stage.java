package onenet.oversight.caseboard;

/** Whose turn it is in a case, whatever its service calls it. */
public enum Stage {
    /** The office's. */
    OPEN,
    /** The applicant's. */
    WAITING,
    /** Nobody's. */
    ENDED
}
