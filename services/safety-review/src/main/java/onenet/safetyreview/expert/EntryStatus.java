package onenet.safetyreview.expert;

/** How far an entry of a register has come. */
public enum EntryStatus {
    /** One officer wrote it; it counts for nothing yet. */
    ENTERED,
    /** Another officer found it right. A body is in the register from then on; an expert is asked. */
    APPROVED,
    /** The expert said that it is true of him: he may be drawn. */
    CONFIRMED,
    /** Taken out: it does no new work here, and what it did stands. */
    RETIRED,
    /** Its qualification was revoked by who gave it: what rests on it is looked at again. Only a body's can be. */
    REVOKED
}
