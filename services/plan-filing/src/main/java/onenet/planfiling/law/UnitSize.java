package onenet.planfiling.law;

/** 中型规模以上 or below (the statistical standard of the industry; the unit states it). */
public enum UnitSize {
    BELOW_MEDIUM,
    MEDIUM_OR_LARGER
}
