package onenet.worklist;

/** How a case comes into an officer's hands, or out of them. */
public enum Handing {
    /** Somebody takes what is nobody's. */
    TAKE,
    /** It is nobody's again. */
    GIVE_BACK,
    /** It is passed on to a colleague. */
    ASSIGN,
    /** It goes with all others of one person to another: a holiday, an illness, a new post. */
    HAND_OVER
}
