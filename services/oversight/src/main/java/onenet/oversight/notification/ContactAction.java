package onenet.oversight.notification;

/** What may be done with a contact. */
public enum ContactAction {
    /** Another confirmation code is sent there. */
    SEND_CODE,
    /** The code that was sent there is told. */
    CONFIRM,
    /** Language, quiet hours and what is switched off. */
    CHANGE,
    /** Its owner wants it no more. */
    REMOVE,
    /** Never confirmed, replaced, or its owner was not seen for too long. */
    LAPSE
}
