package onenet.oversight;

import onenet.problem.ProblemCode;

/** Codes of {@code contracts/problems/oversight.yaml}. */
public enum OversightProblem implements ProblemCode {
    CASE_UNKNOWN,
    ORDER_OPEN,
    ANSWER_TERM,
    INSTRUMENT_NUMBER_USED,
    INSTRUMENT_CONTENT,
    POWER_NOT_DELEGABLE,
    POWER_OVERLAP,
    RE_ENTRUSTMENT,
    PRINCIPAL_WITHOUT_POWER,
    POWER_OFFICE_UNKNOWN,
    POWER_LINE_UNKNOWN,
    POWER_NOT_MOVED,
    POWER_ENDED,
    RECALL_BEFORE_GRANT,
    RECALL_BEYOND_GRANT,
    POWER_NOT_SUSPENDED,
    RENEWAL_NOT_LATER,
    ENDS_BEFORE_IT_BEGINS,
    TAKES_FORCE_TOO_EARLY,
    REHEARSAL_STALE
}
