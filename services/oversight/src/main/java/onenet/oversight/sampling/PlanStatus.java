package onenet.oversight.sampling;

/** Where a plan of spot checks stands. */
public enum PlanStatus {
    /** Both seeds are promised; nobody knows them. */
    PROMISED,
    /** The list of cases is closed. */
    LISTED,
    /** The first seed is told: cases are drawn, and the list of inspectors is closed. */
    CASES_DRAWN,
    /** The second seed is told: inspectors are drawn and check. */
    UNDER_WAY,
    /** Everybody may read the results. */
    PUBLISHED,
    /** Given up before anybody was drawn to check. */
    ABANDONED
}
