package onenet.oversight.rating;

/** Why a bad rating should not count. */
public enum ReviewGround {
    /** It is about something else, or the grade was mistaken for another. */
    MISTAKEN,
    MALICIOUS
}
