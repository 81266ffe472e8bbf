package onenet.oversight.notification;

/** Where a message stands on its way out of the house. */
public enum DeliveryStatus {
    /** It waits: to be sent, or for the end of the quiet hours. */
    QUEUED,
    /** The last attempt did not succeed; another follows after a pause. */
    FAILED,
    /** The other side took it. Of mail nobody learns more. */
    SENT,
    /** The other side reported that it arrived. */
    DELIVERED,
    /** It was refused, did not arrive, or was tried too often: somebody has to look. */
    PARKED,
    /** It must not go there any more: switched off, or not theirs any longer. */
    DROPPED
}
