package onenet.ecert.presentation;

/** What became of a scan. */
public enum ScanOutcome {
    ACCEPTED,
    USED_BEFORE,
    EXPIRED,
    /** The certificate is no longer in force. */
    NOT_IN_FORCE,
    /** The case named is not one of the holder at the officer's office. */
    NOT_THIS_CASE,
    /** No such code was ever given out. */
    UNKNOWN_CODE
}
