package onenet.safetyreview.project;

import onenet.problem.ProblemCode;

/** Why something cannot be done with a project; see {@code contracts/problems/safety-review.yaml}. */
public enum ProjectProblem implements ProblemCode {
    NOT_YOUR_PROJECT,
    BOUNDARY_NOT_CLOSED,
    BOUNDARY_CROSSES_ITSELF,
    BOUNDARY_WITHOUT_AREA,
    BOUNDARY_OUTSIDE_COUNTY,
    DISTANCE_NEGATIVE,
    PROCESS_NOT_LISTED,
    PROJECT_UNDER_REVIEW,
    CHANGE_NOT_DECLARED,
    DESIGN_LETTER_MISSING,
    WORKS_STOPPED,
    WORKS_BLOCKED,
    WORKS_NOT_STARTED,
    WORKS_STARTED_ALREADY,
    TRIAL_NOT_RECORDED,
    ASSESSOR_CONFLICT
}
