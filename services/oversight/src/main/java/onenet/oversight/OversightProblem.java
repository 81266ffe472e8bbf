package onenet.oversight;

import onenet.problem.ProblemCode;

/** Codes of {@code contracts/problems/oversight.yaml}. */
public enum OversightProblem implements ProblemCode {
    CASE_UNKNOWN,
    ORDER_OPEN,
    ANSWER_TERM,
    PUBLICITY_NOT_CORRECTABLE,
    PUBLICITY_UNCHANGED,
    PUBLICITY_NOT_PARKED,
    PUBLICITY_DAYS,
    PUBLICITY_TOO_MANY
}
