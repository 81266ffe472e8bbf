package onenet.attachments;

/** How far a piece of evidence may be relied on (国办函〔2016〕108号). */
public enum TrustLevel {
    /** Produced by the government body itself, sealed. */
    A,
    /** Uploaded by the user and compared with the original by staff. */
    B,
    /** Uploaded by the user, not compared. */
    C,
    /** Made by the user, who vouches for it. */
    D
}
