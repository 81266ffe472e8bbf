package onenet.hazchem.licence;

/** What came of a proposal to correct a licence. */
public enum CorrectionOutcome {
    /** It is printed anew as proposed. */
    CORRECTED,
    /** It stays as it is printed. */
    DROPPED
}
