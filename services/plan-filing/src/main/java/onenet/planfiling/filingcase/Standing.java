package onenet.planfiling.filingcase;

/** How a filed plan stands afterwards. Time alone never ends it (trap 43). */
public enum Standing {
    /** The plan as filed is the plan in use. */
    IN_FORCE("有效"),
    /** The three-year evaluation is late: a warning, the filing stands. */
    EVALUATION_OVERDUE("逾期未评估"),
    /** Command, procedure, measures or levels changed: the plan in use is no longer the one filed. */
    REFILING_REQUIRED("应重新备案"),
    /** A new filing took its place. */
    REPLACED("已重新备案"),
    /** The unit no longer does what the plan was for. */
    CANCELLED("已注销");

    private final String zh;

    Standing(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    public boolean current() {
        return this != REPLACED && this != CANCELLED;
    }
}
