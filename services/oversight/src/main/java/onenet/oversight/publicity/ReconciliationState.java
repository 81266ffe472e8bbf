package onenet.oversight.publicity;

/** How far a comparison with the upper platform is. */
public enum ReconciliationState {
    ASKED,
    DONE,
    /** The platform could not be asked to the end: nothing was concluded. */
    BROKEN_OFF
}
