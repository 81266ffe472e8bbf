package onenet.proofs.world;

/** What may be the matter with a source. */
public enum Fault {
    OUTAGE,
    SLOW,
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
