package onenet.items;

/** Where a material of an application stands. */
public enum MaterialState {
    /** The online form is the paper. */
    FORM,
    HANDED_IN,
    /** The state had it; a receipt says from where. */
    FETCHED,
    COMMITTED,
    NOT_NEEDED,
    /** The office is asking for it: unknown is not missing. */
    ASKING,
    /** What was found says something else than the application, or there are several: an officer judges. */
    CONFLICTING,
    /** The applicant has committed to supply it after acceptance. */
    LATER,
    MISSING
}
