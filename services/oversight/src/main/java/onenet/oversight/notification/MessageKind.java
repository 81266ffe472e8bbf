package onenet.oversight.notification;

/** What a message is to whom it is written. */
public enum MessageKind {
    /** The law, or a decision on it, wants it told. */
    NOTICE,
    /** How the case goes on. */
    PROGRESS,
    /** What the party has to do by a day. */
    REMINDER
}
