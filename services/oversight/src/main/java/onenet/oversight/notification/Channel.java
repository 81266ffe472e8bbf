package onenet.oversight.notification;

/** A way a message goes besides the inbox. */
public enum Channel {
    /** To an address a person has confirmed. */
    MAIL,
    /** To a mobile number a person has confirmed. */
    SMS,
    /** To the province's message centre, which knows the party by its credit code. */
    CENTRE
}
