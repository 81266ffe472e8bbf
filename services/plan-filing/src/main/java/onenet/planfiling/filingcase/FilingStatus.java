package onenet.planfiling.filingcase;

/** Where a filing stands on its way into the register; there is no refusal among them (trap 39). */
public enum FilingStatus {
    /** Papers are in; the office has five working days. */
    SUBMITTED("已收件"),
    /** The one notice is out. */
    GAPS_NOTIFIED("待补充材料"),
    /** Everything the notice named is in; five working days again, and no second notice. */
    GAPS_FILLED("已补充，待备案"),
    /** In the register, by check or by silence. */
    FILED("已备案"),
    /** Taken back by the unit. */
    WITHDRAWN("已撤回"),
    /** What the notice named never came, and its term is over. */
    CLOSED("逾期未补充，已终止");

    private final String zh;

    FilingStatus(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
