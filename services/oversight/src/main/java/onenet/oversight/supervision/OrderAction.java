package onenet.oversight.supervision;

/** What is done with a supervision order after it is issued. */
public enum OrderAction {
    ANSWER,
    /** The answer will not do: the office answers again, by another day. */
    RETURN,
    CLOSE,
    WITHDRAW,
    /** The day for the answer goes by. */
    ESCALATE
}
