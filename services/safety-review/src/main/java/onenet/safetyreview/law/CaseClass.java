package onenet.safetyreview.law;

/** What a project is in the eyes of Order 45 Art. 4–6; by these words {@code contracts/authority} says who may review it. */
public enum CaseClass {
    /** None of the others. */
    GENERAL,
    /** What lies in it makes a major hazard of GB 18218, of no key substance. */
    MAJOR_HAZARD,
    /** A chemical process under key supervision. */
    KEY_PROCESS,
    /** A key supervised substance that makes a major hazard. */
    KEY_CHEMICAL_MAJOR_HAZARD,
    /** Highly toxic chemicals are produced. */
    HIGHLY_TOXIC_PRODUCTION,
    /** It lies in more than one province. */
    CROSS_PROVINCE
}
