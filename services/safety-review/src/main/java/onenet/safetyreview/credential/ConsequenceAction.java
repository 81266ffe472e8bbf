package onenet.safetyreview.credential;

/** What settles a consequence. */
public enum ConsequenceAction {
    /** Owner and office were told: a warning asks for no more, unless it is for an operating licence. */
    TELL,
    /** An officer found its cause put right. */
    LIFT,
    /** What fell away is there again, and the data says that this suffices. */
    CURE,
    /** An officer looked at the letter again, and it stands. */
    UPHOLD,
    /** The owner did anew what rested on what fell away. */
    REPEAT,
    /** What it was about has itself come to its end. */
    END
}
