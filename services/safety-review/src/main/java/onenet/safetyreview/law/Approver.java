package onenet.safetyreview.law;

/** Who approved, verified or filed the project as an investment; the level of the review follows it (Order 45 Art. 4, 5). */
public enum Approver {
    STATE_COUNCIL,
    /** The State Council's department of investment. */
    STATE_INVESTMENT_DEPARTMENT,
    PROVINCE,
    CITY,
    COUNTY
}
