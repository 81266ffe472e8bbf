package onenet.oversight.rating;

/** Where the work order of a bad rating stands (差评工单). */
public enum RatingOrderStatus {
    /** Somebody has to find out what happened. */
    OPENED,
    /** It is said to be mistaken or malicious; the city judges. */
    UNDER_REVIEW,
    /** It is known what happened. */
    VERIFIED,
    /** What was wrong is put right. */
    PUT_RIGHT,
    /** The rater was called and has said what he thinks of it. */
    CALLED_BACK,
    /** The rater reads the answer; the city judges it. */
    ANSWERED,
    CLOSED,
    /** The city found the rating mistaken or malicious; it counts in no figure. */
    DISMISSED
}
