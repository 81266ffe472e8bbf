package onenet.casework.actor;

/** What a mandate may cover; Civil Code Art. 165 wants the matters named. */
public enum Matter {
    /** Operating licences for hazardous chemicals, from the draft to the certificate. */
    LICENCE,
    /** Filing of contingency plans and the duties after it. */
    FILING,
    /** Safety reviews of construction projects, from the project to its letters. */
    REVIEW
}
