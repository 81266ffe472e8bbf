package onenet.hazchem.licencecase;

import onenet.casedesk.CasePart;
import onenet.problem.InTwoLanguages;

import java.util.EnumSet;
import java.util.Set;

/** The part somebody took in a case; some parts must not meet in one person (four eyes). */
public enum Part implements CasePart {
    INTAKE("收件受理", "intake"),
    EXAMINATION("审查", "examination"),
    INSPECTION("现场核查", "site inspection"),
    EXPERT_REVIEW("专家评审", "expert review"),
    HEARING("听证", "hearing"),
    LEGAL_REVIEW("法制审核", "legal review"),
    DECISION("决定", "decision");

    private static final Set<Part> BEFORE_DECISION =
            EnumSet.of(INTAKE, EXAMINATION, INSPECTION, EXPERT_REVIEW, LEGAL_REVIEW);

    private final InTwoLanguages words;

    Part(String zh, String en) {
        this.words = new InTwoLanguages(zh, en);
    }

    @Override
    public InTwoLanguages words() {
        return words;
    }

    /**
     * Whoever accepted, examined or reviewed may not decide; whoever examined may neither review its legality nor chair the
     * hearing (Licensing Law Art. 48 para. 1 no. 3).
     */
    @Override
    public Set<Part> forbids() {
        return switch (this) {
            case DECISION -> BEFORE_DECISION;
            case LEGAL_REVIEW -> EnumSet.of(DECISION, EXAMINATION, INSPECTION);
            case EXAMINATION, INSPECTION -> EnumSet.of(DECISION, LEGAL_REVIEW, HEARING);
            case HEARING -> EnumSet.of(EXAMINATION, INSPECTION, EXPERT_REVIEW);
            case INTAKE -> EnumSet.of(DECISION);
            case EXPERT_REVIEW -> EnumSet.of(DECISION, HEARING);
        };
    }
}
