package onenet.oversight.credit;

/** What is done with an entry after it is proposed. */
public enum ListingAction {
    /** The notice was served on the party. */
    NOTIFY,
    /** The party states its case. */
    STATE,
    /** An officer writes down what the party stated elsewhere. */
    NOTE_STATEMENT,
    ENTER,
    /** Decides against an entry. */
    CLEAR,
    DROP,
    /** The party asks for early removal. */
    ASK_REMOVAL,
    REMOVE,
    /** Decides that the entry stays. */
    KEEP,
    /** An early removal got by deceit is undone. */
    RESTORE,
    ANNUL,
    /** The term is over. */
    END
}
