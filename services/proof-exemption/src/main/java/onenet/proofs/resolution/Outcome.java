package onenet.proofs.resolution;

/** What asking led to. Kept apart: each leads somewhere else, and only one of them says that the state does not have it. */
public enum Outcome {
    FOUND_VALID,
    /** There is one, but it may not be relied on: expired, suspended, revoked … */
    FOUND_INVALID,
    /** The source answered: no such thing. */
    NOT_FOUND,
    /** Down, slow, or a code nobody agreed on. */
    SOURCE_ERROR,
    NO_PERMISSION,
    /** Several fit: an officer picks by number. */
    AMBIGUOUS,
    /** Something differs; the field is named and an officer decides. */
    MISMATCH,
    NOT_AUTHORISED_BY_HOLDER;

    /** Whether the state could still have it: then nobody asks the applicant, and asking goes on without a person. */
    public boolean keepsAsking() {
        return this == SOURCE_ERROR || this == NO_PERMISSION;
    }

    public boolean needsOfficer() {
        return this == AMBIGUOUS || this == MISMATCH;
    }
}
