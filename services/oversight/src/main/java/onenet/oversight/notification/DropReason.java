package onenet.oversight.notification;

/** Why a message must not go to a contact any more. */
public enum DropReason {
    /** The contact was removed, replaced or forgotten. */
    CONTACT_ENDED,
    /** Its owner has switched such messages off. */
    SWITCHED_OFF,
    /** Its owner does not act for the party, or not in this matter. */
    NOT_THEIRS,
    /** Its owner has not been seen at the party for too long. */
    NOT_SEEN
}
