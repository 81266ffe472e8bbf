package onenet.safetyreview.expert;

import onenet.problem.ProblemCode;

/** Why a register cannot take what it was told; see {@code contracts/problems/safety-review.yaml}. */
public enum ExpertProblem implements ProblemCode {
    EXPERT_WITHOUT_FIELD,
    FIELD_UNKNOWN,
    QUALIFICATION_ENDED,
    ENTRY_EXISTS,
    ENTRY_APPROVED_BY_ITS_WRITER
}
