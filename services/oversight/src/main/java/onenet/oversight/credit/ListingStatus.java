package onenet.oversight.credit;

/** Where the procedure of an entry stands. */
public enum ListingStatus {
    /** Written down; the party knows nothing yet. */
    PROPOSED,
    /** The party was told why, by which rule and what would follow, and may state its case. */
    NOTIFIED,
    LISTED,
    /** Listed, and the party asks to be taken out early. */
    REMOVAL_ASKED,
    /** Taken out early. */
    REMOVED,
    /** The term is over. */
    ENDED,
    /** Decided that there is nothing to enter. */
    NOT_LISTED,
    /** Given up before a decision. */
    DROPPED,
    /** The decision was quashed or withdrawn: it never was. */
    ANNULLED
}
