package onenet.hazchem.licencecase;

import java.util.EnumSet;
import java.util.Set;

/** The part somebody took in a case; some parts must not meet in one person (four eyes). */
public enum Part {
    INTAKE,
    EXAMINATION,
    INSPECTION,
    EXPERT_REVIEW,
    HEARING,
    LEGAL_REVIEW,
    DECISION;

    private static final Set<Part> BEFORE_DECISION =
            EnumSet.of(INTAKE, EXAMINATION, INSPECTION, EXPERT_REVIEW, LEGAL_REVIEW);

    /**
     * Whoever accepted, examined or reviewed may not decide; whoever examined may neither review its legality nor chair the
     * hearing (Licensing Law Art. 48 para. 1 no. 3).
     */
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
