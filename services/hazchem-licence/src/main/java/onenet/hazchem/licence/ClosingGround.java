package onenet.hazchem.licence;

/** Why the office closes a licence of itself that has not ended otherwise (Licensing Law Art. 70). */
public enum ClosingGround {
    /** The holder was struck off, dissolved or ended otherwise (no. 3). */
    HOLDER_ENDED,
    /** What was licensed cannot be done any more through an event beyond anybody's power (no. 5). */
    FORCE_MAJEURE
}
