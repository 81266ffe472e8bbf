package onenet.safetyreview.credential;

/** What may rest on a letter, a qualification or a power. */
public enum DependantKind {
    OPEN_CONDITION_REVIEW,
    OPEN_DESIGN_REVIEW,
    CONDITION_LETTER,
    DESIGN_LETTER,
    WORKS,
    TRIAL,
    ACCEPTANCE,
    OPERATING_LICENCE
}
