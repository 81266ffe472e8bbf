package onenet.simulators.source;

/** What may be the matter with a source that answers about holders, until it is switched off again. */
public enum SourceFault {
    /** Answers 503. */
    OUTAGE,
    /** Answers after three seconds. */
    SLOW,
    /** Says that the caller lacks the right. */
    NO_PERMISSION,
    /** Answers with a code nobody agreed on. */
    UNKNOWN_CODE,
    /** Answers to another request. */
    STALE_ANSWER,
    /** Holds nothing. */
    NOTHING,
    /** Answers with somebody else's record. */
    WRONG_HOLDER,
    EXPIRED,
    SUSPENDED,
    REVOKED,
    /** Holds two that fit. */
    AMBIGUOUS
}
