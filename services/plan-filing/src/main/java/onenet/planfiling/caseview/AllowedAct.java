package onenet.planfiling.caseview;

import onenet.planfiling.filingcase.FilingStep;

/** What a reader may be offered to do: the steps of a filing, and those of its entry in the register. */
public enum AllowedAct {
    ARCHIVE_VERSION,
    CANCEL,
    CLOSE,
    COMPLETE_GAPS,
    CORRECT,
    DEEM_FILED,
    FILE,
    FILL_GAPS,
    FIND_REFILING_NEEDED,
    MISS_EVALUATION,
    NOTIFY_GAPS,
    REPLACE,
    REPORT_DRILL,
    REPORT_EVALUATION,
    REVISE,
    WITHDRAW;

    static AllowedAct of(FilingStep step) {
        return valueOf(step.name());
    }
}
