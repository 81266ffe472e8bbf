package onenet.planfiling.filingcase;

/** What can be done before a plan is filed. */
public enum FilingAction {
    NOTIFY_GAPS,
    FILL_GAPS,
    COMPLETE_GAPS,
    FILE,
    DEEM_FILED,
    WITHDRAW
}
