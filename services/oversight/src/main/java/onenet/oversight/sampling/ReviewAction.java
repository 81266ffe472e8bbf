package onenet.oversight.sampling;

/** What is done with the check of a drawn case. */
public enum ReviewAction {
    WRITE,
    /** Another inspector signs what was written: nothing has to be corrected. */
    CONFIRM,
    /** Another inspector signs what was written: something has to be corrected. */
    CONFIRM_FINDING,
    /** Another inspector does not agree. */
    REFER_BACK,
    ORDER,
    /** The order to correct it is closed. */
    SETTLE,
    /** The order to correct it was withdrawn. */
    REOPEN
}
