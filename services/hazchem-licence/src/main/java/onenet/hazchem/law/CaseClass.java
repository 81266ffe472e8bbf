package onenet.hazchem.law;

import onenet.casework.authority.OfficeLevel;

/** The classes by which Order 55 Art. 5 divides the cases between city and county. */
public enum CaseClass {
    HIGHLY_TOXIC("剧毒化学品", "highly toxic chemicals"),
    EXPLOSIVE_PRECURSOR("易制爆危险化学品", "explosive precursors"),
    PETROL_STATION("汽油加油站", "petrol station"),
    PURE_STORAGE("专门从事仓储经营", "storage business only"),
    CENTRAL_ENTERPRISE("中央企业所属省级、设区的市级公司（分公司）", "provincial or city unit of a central enterprise"),
    WITH_STORAGE_FACILITY("带有储存设施（构成重大危险源）", "with a storage facility that is a major hazard"),
    GENERAL("其他", "everything else");

    private final String zh;
    private final String en;

    CaseClass(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public OfficeLevel level() {
        return this == GENERAL ? OfficeLevel.COUNTY : OfficeLevel.CITY;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
