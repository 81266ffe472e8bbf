package onenet.planfiling.law;

/** Kinds of contingency plan (Order 88 Art. 6). */
public enum PlanKind {
    COMPREHENSIVE("综合应急预案"),
    SPECIAL("专项应急预案"),
    ON_SITE("现场处置方案");

    private final String zh;

    PlanKind(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
