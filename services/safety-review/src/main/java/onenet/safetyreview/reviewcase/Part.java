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
    DECISION("决定", "decision"),
    /** Of a letter given before, when what it rests on fell away: not by whoever gave it. */
    SECOND_LOOK("意见书复核", "second look at a letter");

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
            case EXAMINATION -> EnumSet.of(DECISION, LEGAL_REVIEW, EXPERT_REVIEW, SECOND_LOOK);
            case EXPERT_REVIEW -> EnumSet.of(DECISION, EXAMINATION, LEGAL_REVIEW, SECOND_LOOK);
            case LEGAL_REVIEW -> EnumSet.of(DECISION, EXAMINATION, EXPERT_REVIEW);
            case DECISION -> EnumSet.of(INTAKE, EXAMINATION, EXPERT_REVIEW, LEGAL_REVIEW, SECOND_LOOK);
            case SECOND_LOOK -> EnumSet.of(EXAMINATION, EXPERT_REVIEW, DECISION);
        };
    }
}
