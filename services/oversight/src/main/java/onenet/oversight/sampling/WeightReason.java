package onenet.oversight.sampling;

/** Why a case has more than one ticket in a draw. */
public enum WeightReason {
    /** Its office refuses or corrects in this item unlike the other offices of the city. */
    DRIFT,
    /** A day went by before the office moved it on. */
    LATE
}
