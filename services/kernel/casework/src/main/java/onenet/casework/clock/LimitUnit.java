package onenet.casework.clock;

/** In what a limit is written; the unit decides which days count and where the end lands (Civil Code Art. 201–203). */
public enum LimitUnit {
    WORKING_DAY("个工作日", "working days"),
    CALENDAR_DAY("日", "calendar days"),
    MONTH("个月", "months"),
    YEAR("年", "years");

    private final String zh;
    private final String en;

    LimitUnit(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Months and years run from date to date, so there is no day that could be left out. */
    public boolean takesExclusions() {
        return this == WORKING_DAY || this == CALENDAR_DAY;
    }
}
