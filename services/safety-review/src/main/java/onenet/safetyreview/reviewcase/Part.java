package onenet.safetyreview.reviewcase;

import onenet.casedesk.CasePart;
import onenet.problem.InTwoLanguages;

import java.util.EnumSet;
import java.util.Set;

/** The part somebody took in a review; some parts must not meet in one person (trap 51). */
public enum Part implements CasePart {
    INTAKE("收件受理", "intake"),
    EXAMINATION("审查", "examination"),
    EXPERT_REVIEW("专家评审", "expert review"),
    LEGAL_REVIEW("法制审核", "legal review"),
    DECISION("决定", "decision");

    private final InTwoLanguages words;

    Part(String zh, String en) {
        this.words = new InTwoLanguages(zh, en);
    }

    @Override
    public InTwoLanguages words() {
        return words;
    }

    /** Whoever accepted, examined or reviewed may not decide, and whoever examined may not review its legality. */
    @Override
    public Set<Part> forbids() {
        return switch (this) {
            case INTAKE -> EnumSet.of(DECISION);
            case EXAMINATION -> EnumSet.of(DECISION, LEGAL_REVIEW, EXPERT_REVIEW);
            case EXPERT_REVIEW -> EnumSet.of(DECISION, EXAMINATION, LEGAL_REVIEW);
            case LEGAL_REVIEW -> EnumSet.of(DECISION, EXAMINATION, EXPERT_REVIEW);
            case DECISION -> EnumSet.of(INTAKE, EXAMINATION, EXPERT_REVIEW, LEGAL_REVIEW);
        };
    }
}
