package onenet.oversight.notification;

/** Where a contact stands. */
public enum ContactStatus {
    /** Nobody has shown yet that he reads what is sent there. */
    UNCONFIRMED,
    /** Messages go there. */
    CONFIRMED,
    /** Nothing goes there any more, and the address is forgotten. */
    ENDED
}
