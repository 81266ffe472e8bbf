package onenet.safetyreview.law;

/** Which of the two reviews (Order 45 Art. 3). The second goes on the first. */
public enum ReviewKind {
    /** 安全条件审查, before the preliminary design. */
    CONDITION,
    /** 安全设施设计审查, before the detailed design. */
    DESIGN
}
