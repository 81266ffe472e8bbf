package onenet.safetyreview.credential;

/** What puts right again what something rested on. */
public enum Restoration {
    CONDITION_LETTER_GIVEN,
    DESIGN_LETTER_GIVEN,
    /** The entry of a body is in force again. */
    QUALIFICATION_RENEWED,
    /** The owner accepted the works anew, by letters that stand. */
    ACCEPTED_AGAIN
}
