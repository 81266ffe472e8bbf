package onenet.safetyreview.expert;

/** How far an entry of a register has come. */
public enum EntryStatus {
    /** One officer wrote it; it counts for nothing yet. */
    ENTERED,
    /** Another officer found it right. A body is in the register from then on; an expert is asked. */
    APPROVED,
    /** The expert said that it is true of him: he may be drawn. */
    CONFIRMED,
    /** Taken out; nothing can be done with it any more. */
    RETIRED
}
