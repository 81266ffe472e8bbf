package onenet.planfiling.filingcase;

/** What can happen to a filed plan. */
public enum StandingAction {
    ARCHIVE_VERSION,
    REVISE,
    REPORT_EVALUATION,
    FIND_REFILING_NEEDED,
    MISS_EVALUATION,
    REPORT_DRILL,
    REPLACE,
    CANCEL
}
