package onenet.counter;

/** The two papers of a window: the application the visitor signed, and an agent's written authorisation. */
public enum SignedPaper {
    APPLICATION,
    AUTHORISATION
}
