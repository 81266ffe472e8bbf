package onenet.ecert.verification;

/** Outcome of one check. UNKNOWN is neither: the question could not be answered now. SKIPPED: it does not arise. */
public enum Outcome {
    PASSED,
    FAILED,
    UNKNOWN,
    SKIPPED
}
