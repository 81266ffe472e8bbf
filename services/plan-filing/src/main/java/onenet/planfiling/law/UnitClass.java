package onenet.planfiling.law;

/** What kind of unit files; it decides whether the plan is reviewed, evaluated every three years, and drilled each half-year. */
public enum UnitClass {
    MINE("矿山", true, true, true),
    METAL_SMELTING("金属冶炼", true, true, true),
    HAZCHEM_PRODUCTION("危险化学品生产", true, true, true),
    HAZCHEM_TRADE_WITH_STORAGE("危险化学品经营（带储存设施）", true, true, true),
    /** The words 带储存设施的，下同 leave it out of review and evaluation; Order 708 Art. 8 keeps it in the half-year drill. */
    HAZCHEM_TRADE_WITHOUT_STORAGE("危险化学品经营（不带储存设施）", false, false, true),
    HAZCHEM_STORAGE("危险化学品储存", true, true, true),
    HAZCHEM_TRANSPORT("危险化学品运输（含管道）", true, true, true),
    HAZCHEM_USER_ABOVE_QUOTA("使用危险化学品达到规定数量的化工企业", true, true, true),
    FIREWORKS("烟花爆竹生产、批发", true, true, true),
    CONSTRUCTION("建筑施工", false, true, true),
    URBAN_RAIL("城市轨道交通运营", false, false, true),
    CROWDED_PLACE("人员密集场所经营", false, false, true),
    OTHER("其他", false, false, false);

    private final String zh;
    private final boolean reviewed;
    private final boolean evaluated;
    private final boolean drilledHalfYearly;

    UnitClass(String zh, boolean reviewed, boolean evaluated, boolean drilledHalfYearly) {
        this.zh = zh;
        this.reviewed = reviewed;
        this.evaluated = evaluated;
        this.drilledHalfYearly = drilledHalfYearly;
    }

    public String zh() {
        return zh;
    }

    /** Order 88 Art. 21: the named classes, and any other unit of medium size and up. */
    public boolean owesReview(UnitSize size) {
        return reviewed || size == UnitSize.MEDIUM_OR_LARGER;
    }

    /** Order 88 Art. 35. */
    public boolean owesEvaluation(UnitSize size) {
        return evaluated || size == UnitSize.MEDIUM_OR_LARGER;
    }

    /** Order 88 Art. 33 para. 2; Order 708 Art. 8. */
    public boolean owesHalfYearDrill() {
        return drilledHalfYearly;
    }
}
