package onenet.oversight.sampling;

/** What a spot check looks at. */
public enum CheckKind {
    /** How an office decided a case, by its file (案卷评查). */
    CASE_FILES,
    /** Whether what was permitted is done as it was permitted, on site (双随机、一公开). */
    PERMIT_CHECKS
}
