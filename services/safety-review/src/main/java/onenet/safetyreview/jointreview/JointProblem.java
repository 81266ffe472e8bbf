package onenet.safetyreview.jointreview;

import onenet.problem.ProblemCode;

/** Why departments cannot be asked, answer or be answered for; see {@code contracts/problems/safety-review.yaml}. */
public enum JointProblem implements ProblemCode {
    JOINT_REVIEW_EXISTS,
    DEPARTMENT_UNKNOWN,
    ANSWERS_FOR_ANOTHER,
    JOINT_OPINION_TOO_LATE,
    JOINT_OPINION_GIVEN,
    OPINION_WITHOUT_REASONS,
    TOPIC_UNKNOWN,
    NOTHING_TO_SETTLE,
    OPINIONS_OUTSTANDING,
    CONTRADICTION_NOT_SETTLED,
    FRAME_EXTENDED_ALREADY
}
