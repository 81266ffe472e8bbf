package onenet.oversight.publicity;

/** Where a record stands in publicity; whether the licence is valid is another matter ({@link LicenceStanding}). */
public enum PublicityStatus {
    /** Everybody reads it. */
    PUBLISHED,
    /** Somebody wants it taken down though it is right; until another has judged, everybody reads it. */
    WITHDRAWAL_PROPOSED,
    /** A newer record says it rightly; it stays, and points there. */
    CORRECTED,
    /** Taken down (撤下): nobody outside reads it any more, and it is kept. */
    WITHDRAWN
}
