package onenet.casework.clock;

/** Why an exclusion takes no day out. */
enum Idle {
    BEFORE_THE_START("在起算日次日之前结束，不影响期限", "ends before the first counted day: no effect"),
    AFTER_THE_END("开始时期限已满，不影响期限", "begins after the period was full: no effect"),
    HELD_ALREADY("各日已被前一项排除，不重复计算", "its days are already left out; they count once"),
    NO_PAPER(
            "未书面告知申请人所需时间，各日照常计入（行政许可法第45条）",
            "the applicant was not told in writing how long, so the days count (Licensing Law Art. 45)");

    private final String zh;
    private final String en;

    Idle(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
