package onenet.hazchem.law;

/** How the business is run, as the licence says it (经营方式). */
public enum BusinessMode {
    WHOLESALE,
    RETAIL,
    WHOLESALE_AND_RETAIL,
    WAREHOUSING
}
