package onenet.oversight.notification;

/** What happens to a message on its way. */
public enum DeliveryAction {
    /** The other side took it. */
    SEND,
    /** No clear answer. */
    FAIL,
    /** The delivery report says that it arrived. */
    CONFIRM,
    /** Refused, reported as undeliverable, or tried too often. */
    PARK,
    /** Its contact may not be written to about it any more. */
    DROP,
    /** The city has it sent again. */
    REDRIVE
}
