package onenet.oversight.sampling;

/** What is done with a plan of spot checks. */
public enum PlanAction {
    CLOSE_LIST,
    TELL_CASES,
    TELL_INSPECTORS,
    PUBLISH,
    ABANDON
}
