package onenet.planfiling.filingcase;

import onenet.problem.ProblemCode;

/** Why a lawful request about a filing cannot be carried out now; see {@code contracts/problems/plan-filing.yaml}. */
public enum FilingProblem implements ProblemCode {
    NOT_YOUR_UNIT,
    NOT_THIS_WINDOW,
    OUTSIDE_THE_CITY,
    MATERIAL_NOT_IN_ITEM,
    MATERIAL_FILE_MISSING,
    GAPS_ALREADY_NOTIFIED,
    GAP_NOT_IN_ITEM,
    GAP_NOT_ASKED,
    FORM_POINT_IS_ADVICE,
    GAPS_TERM_RUNNING,
    ANOTHER_DEPARTMENT,
    ASK_FOR_DEPARTMENT,
    CHECK_TERM_OVER,
    NOT_FILED,
    FILING_NOT_REPLACEABLE,
    LIKE_FILING,
    DATE_NOT_POSSIBLE,
    EVALUATION_NOT_OWED
}
