package onenet.worklist;

/** For whom the cases of a list wait. */
public enum Waiting {
    /** For who asks: an act the office owes is his to do, by role, hands and the state of the case. */
    ME,
    /** For nobody in particular: their day is today or has gone by. */
    TODAY,
    /** Open, and not for who asks. */
    OTHERS
}
