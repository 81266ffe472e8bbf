package onenet.oversight.rating;

/** What is done with the work order of a bad rating. */
public enum RatingOrderAction {
    /** Says that the rating is mistaken or malicious. */
    ASK_REVIEW,
    CONFIRM_REVIEW,
    REFUSE_REVIEW,
    VERIFY,
    PUT_RIGHT,
    CALL_BACK,
    ANSWER,
    /** The answer will not do: what was done is done once more. */
    RETURN,
    CLOSE
}
