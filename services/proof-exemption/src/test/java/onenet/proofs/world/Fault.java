package onenet.proofs.world;

/** What may be the matter with a source. */
public enum Fault {
    OUTAGE,
    SLOW,
    /** No answer until the test lets it go. */
    HANGING,
    NO_PERMISSION,
    UNKNOWN_CODE,
    STALE_ANSWER,
    NOTHING,
    WRONG_HOLDER,
    EXPIRED,
    SUSPENDED,
    REVOKED,
    AMBIGUOUS,
    TOKEN_REFUSED
}
