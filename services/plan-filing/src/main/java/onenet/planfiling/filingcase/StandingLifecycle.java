package onenet.planfiling.filingcase;

import static onenet.casework.actor.Role.APPLICANT;
import static onenet.casework.actor.Role.INTAKE_OFFICER;
import static onenet.planfiling.filingcase.Standing.CANCELLED;
import static onenet.planfiling.filingcase.Standing.EVALUATION_OVERDUE;
import static onenet.planfiling.filingcase.Standing.IN_FORCE;
import static onenet.planfiling.filingcase.Standing.REFILING_REQUIRED;
import static onenet.planfiling.filingcase.Standing.REPLACED;
import static onenet.planfiling.filingcase.StandingAction.ARCHIVE_VERSION;
import static onenet.planfiling.filingcase.StandingAction.CANCEL;
import static onenet.planfiling.filingcase.StandingAction.CORRECT;
import static onenet.planfiling.filingcase.StandingAction.FIND_REFILING_NEEDED;
import static onenet.planfiling.filingcase.StandingAction.MISS_EVALUATION;
import static onenet.planfiling.filingcase.StandingAction.REPLACE;
import static onenet.planfiling.filingcase.StandingAction.REPORT_DRILL;
import static onenet.planfiling.filingcase.StandingAction.REPORT_EVALUATION;
import static onenet.planfiling.filingcase.StandingAction.REVISE;

import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** What becomes of a filed plan (Order 88 Art. 33–37): versions, evaluation, drills, a new filing in its place. */
public final class StandingLifecycle {

    public static final String CHANGED = "planfiling.filing-standing-changed.v1";

    public static final String CORRECTED = "planfiling.filing-corrected.v1";

    private static final String ARCHIVED = "planfiling.version-archived.v1";
    private static final String REFILE = "planfiling.refiling-required.v1";
    private static final String EVALUATED = "planfiling.evaluation-reported.v1";
    private static final String DRILLED = "planfiling.drill-reported.v1";

    public static final Lifecycle<Standing, StandingAction> TABLE = Lifecycle.of(Standing.class, StandingAction.class)
            .startingAt(IN_FORCE)
            .endingAt(Set.of(REPLACED, CANCELLED))
            .row(IN_FORCE, ARCHIVE_VERSION, APPLICANT, IN_FORCE, ARCHIVED)
            .row(EVALUATION_OVERDUE, ARCHIVE_VERSION, APPLICANT, EVALUATION_OVERDUE, ARCHIVED)
            .row(REFILING_REQUIRED, ARCHIVE_VERSION, APPLICANT, REFILING_REQUIRED, ARCHIVED)
            .row(IN_FORCE, REVISE, APPLICANT, REFILING_REQUIRED, REFILE)
            .row(EVALUATION_OVERDUE, REVISE, APPLICANT, REFILING_REQUIRED, REFILE)
            .row(REFILING_REQUIRED, REVISE, APPLICANT, REFILING_REQUIRED, REFILE)
            .row(IN_FORCE, REPORT_EVALUATION, APPLICANT, IN_FORCE, EVALUATED)
            .row(EVALUATION_OVERDUE, REPORT_EVALUATION, APPLICANT, IN_FORCE, EVALUATED)
            .row(REFILING_REQUIRED, REPORT_EVALUATION, APPLICANT, REFILING_REQUIRED, EVALUATED)
            .row(IN_FORCE, FIND_REFILING_NEEDED, APPLICANT, REFILING_REQUIRED, EVALUATED)
            .row(EVALUATION_OVERDUE, FIND_REFILING_NEEDED, APPLICANT, REFILING_REQUIRED, EVALUATED)
            .row(REFILING_REQUIRED, FIND_REFILING_NEEDED, APPLICANT, REFILING_REQUIRED, EVALUATED)
            .automatic(IN_FORCE, MISS_EVALUATION, EVALUATION_OVERDUE, CHANGED)
            .row(IN_FORCE, REPORT_DRILL, APPLICANT, IN_FORCE, DRILLED)
            .row(EVALUATION_OVERDUE, REPORT_DRILL, APPLICANT, EVALUATION_OVERDUE, DRILLED)
            .row(REFILING_REQUIRED, REPORT_DRILL, APPLICANT, REFILING_REQUIRED, DRILLED)
            .automatic(IN_FORCE, REPLACE, REPLACED, CHANGED)
            .automatic(EVALUATION_OVERDUE, REPLACE, REPLACED, CHANGED)
            .automatic(REFILING_REQUIRED, REPLACE, REPLACED, CHANGED)
            .row(IN_FORCE, CANCEL, APPLICANT, CANCELLED, CHANGED)
            .row(EVALUATION_OVERDUE, CANCEL, APPLICANT, CANCELLED, CHANGED)
            .row(REFILING_REQUIRED, CANCEL, APPLICANT, CANCELLED, CHANGED)
            .row(IN_FORCE, CORRECT, INTAKE_OFFICER, IN_FORCE, CORRECTED)
            .row(EVALUATION_OVERDUE, CORRECT, INTAKE_OFFICER, EVALUATION_OVERDUE, CORRECTED)
            .row(REFILING_REQUIRED, CORRECT, INTAKE_OFFICER, REFILING_REQUIRED, CORRECTED)
            .build();

    private StandingLifecycle() {}
}
