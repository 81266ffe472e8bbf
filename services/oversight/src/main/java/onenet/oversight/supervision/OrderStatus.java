package onenet.oversight.supervision;

/** Where a supervision order stands. */
public enum OrderStatus {
    /** The office owes an answer. */
    ISSUED,
    /** The day went by without one; it still owes it. */
    ESCALATED,
    /** The city judges the answer. */
    ANSWERED,
    /** The answer will do. */
    CLOSED,
    /** The city takes it back. */
    WITHDRAWN
}
