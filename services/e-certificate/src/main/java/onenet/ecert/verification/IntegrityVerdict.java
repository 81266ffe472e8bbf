package onenet.ecert.verification;

/** First verdict: is the document as it was sealed? */
public enum IntegrityVerdict {
    /** Every entry of the package is as sealed. */
    INTACT,
    /** Something was changed, added or cut after sealing. */
    ALTERED,
    /** A readable document without a seal: not a forgery, and not a certificate. */
    NO_SEAL,
    /** Not a document this service can read. */
    UNREADABLE,
    /** There was no document to check. */
    NOT_CHECKED
}
