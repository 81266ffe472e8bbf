package onenet.oversight.sampling;

/** Where the check of a drawn case stands. */
public enum ReviewStatus {
    /** Its inspectors have it. */
    DRAWN,
    /** One of them answered the checklist; another confirms or refers it back. */
    WRITTEN,
    /** Confirmed with a finding that has to be corrected; the city orders it. */
    FOUND,
    /** The office owes the correction, by an order. */
    ORDERED,
    /** Nothing was found, or what was found is corrected. */
    CLOSED;

    /** Whether what its inspectors found is final. */
    boolean confirmed() {
        return this != DRAWN && this != WRITTEN;
    }
}
