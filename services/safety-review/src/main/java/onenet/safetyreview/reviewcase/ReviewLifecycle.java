package onenet.safetyreview.reviewcase;

import static onenet.casework.actor.Role.APPLICANT;
import static onenet.casework.actor.Role.DECISION_MAKER;
import static onenet.casework.actor.Role.EXAMINER;
import static onenet.casework.actor.Role.INTAKE_OFFICER;
import static onenet.casework.actor.Role.LEGAL_REVIEWER;
import static onenet.safetyreview.reviewcase.ReviewAction.ACCEPT;
import static onenet.safetyreview.reviewcase.ReviewAction.ASK_RECTIFICATION;
import static onenet.safetyreview.reviewcase.ReviewAction.CALL_EXPERTS;
import static onenet.safetyreview.reviewcase.ReviewAction.COMPLETE_CORRECTION;
import static onenet.safetyreview.reviewcase.ReviewAction.DECLINE;
import static onenet.safetyreview.reviewcase.ReviewAction.DEEM_ACCEPTED;
import static onenet.safetyreview.reviewcase.ReviewAction.END_RECTIFICATION;
import static onenet.safetyreview.reviewcase.ReviewAction.EXAMINE;
import static onenet.safetyreview.reviewcase.ReviewAction.EXPERTS_DONE;
import static onenet.safetyreview.reviewcase.ReviewAction.EXTEND;
import static onenet.safetyreview.reviewcase.ReviewAction.LIFT_BLOCK;
import static onenet.safetyreview.reviewcase.ReviewAction.PASS;
import static onenet.safetyreview.reviewcase.ReviewAction.RECTIFY;
import static onenet.safetyreview.reviewcase.ReviewAction.REFUSE;
import static onenet.safetyreview.reviewcase.ReviewAction.REQUEST_CORRECTION;
import static onenet.safetyreview.reviewcase.ReviewAction.RESCIND;
import static onenet.safetyreview.reviewcase.ReviewAction.RETURN;
import static onenet.safetyreview.reviewcase.ReviewAction.REVIEW_LEGALITY;
import static onenet.safetyreview.reviewcase.ReviewAction.SUPPLEMENT;
import static onenet.safetyreview.reviewcase.ReviewAction.UPHOLD;
import static onenet.safetyreview.reviewcase.ReviewAction.WITHDRAW;
import static onenet.safetyreview.reviewcase.ReviewStatus.ACCEPTED;
import static onenet.safetyreview.reviewcase.ReviewStatus.CORRECTION_REQUESTED;
import static onenet.safetyreview.reviewcase.ReviewStatus.EXAMINED;
import static onenet.safetyreview.reviewcase.ReviewStatus.NOT_ACCEPTED;
import static onenet.safetyreview.reviewcase.ReviewStatus.PASSED;
import static onenet.safetyreview.reviewcase.ReviewStatus.REFUSED;
import static onenet.safetyreview.reviewcase.ReviewStatus.SUBMITTED;
import static onenet.safetyreview.reviewcase.ReviewStatus.SUPPLEMENTED;
import static onenet.safetyreview.reviewcase.ReviewStatus.WITHDRAWN;

import onenet.casework.lifecycle.Lifecycle;
import onenet.safetyreview.credential.ConsequenceLifecycle;
import onenet.safetyreview.letter.LetterLifecycle;

import java.util.Set;

/** The legal moves of a review: from · action · role · to · event. */
public final class ReviewLifecycle {

    public static final String DECIDED = "safetyreview.case-decided.v1";

    private static final String ACCEPTED_EVENT = "safetyreview.case-accepted.v1";
    private static final String SUPPLEMENTED_EVENT = "safetyreview.case-supplemented.v1";
    private static final String DECLINED = "safetyreview.case-declined.v1";
    private static final String TAKEN_BACK = "safetyreview.case-withdrawn.v1";
    private static final String SUSPENDED = "safetyreview.clock-suspended.v1";
    private static final String RESUMED = "safetyreview.clock-resumed.v1";

    public static final Lifecycle<ReviewStatus, ReviewAction> TABLE = Lifecycle.of(
                    ReviewStatus.class, ReviewAction.class)
            .startingAt(SUBMITTED)
            .endingAt(Set.of(PASSED, REFUSED, NOT_ACCEPTED, WITHDRAWN))
            // intake: Licensing Law Art. 32, Order 45 Art. 11, 17
            .row(
                    SUBMITTED,
                    REQUEST_CORRECTION,
                    INTAKE_OFFICER,
                    CORRECTION_REQUESTED,
                    "safetyreview.correction-requested.v1")
            .row(SUBMITTED, ACCEPT, INTAKE_OFFICER, ACCEPTED, ACCEPTED_EVENT)
            .row(SUBMITTED, DECLINE, INTAKE_OFFICER, NOT_ACCEPTED, DECLINED)
            .automatic(SUBMITTED, DEEM_ACCEPTED, ACCEPTED, ACCEPTED_EVENT)
            .row(CORRECTION_REQUESTED, SUPPLEMENT, APPLICANT, CORRECTION_REQUESTED, SUPPLEMENTED_EVENT)
            .row(CORRECTION_REQUESTED, COMPLETE_CORRECTION, APPLICANT, SUPPLEMENTED, SUPPLEMENTED_EVENT)
            // what the notice named never came, or what came is false
            .row(CORRECTION_REQUESTED, DECLINE, INTAKE_OFFICER, NOT_ACCEPTED, DECLINED)
            .row(SUPPLEMENTED, ACCEPT, INTAKE_OFFICER, ACCEPTED, ACCEPTED_EVENT)
            .row(SUPPLEMENTED, DECLINE, INTAKE_OFFICER, NOT_ACCEPTED, DECLINED)
            .automatic(SUPPLEMENTED, DEEM_ACCEPTED, ACCEPTED, ACCEPTED_EVENT)
            .row(SUBMITTED, WITHDRAW, APPLICANT, WITHDRAWN, TAKEN_BACK)
            .row(CORRECTION_REQUESTED, WITHDRAW, APPLICANT, WITHDRAWN, TAKEN_BACK)
            .row(SUPPLEMENTED, WITHDRAW, APPLICANT, WITHDRAWN, TAKEN_BACK)
            .row(ACCEPTED, WITHDRAW, APPLICANT, WITHDRAWN, TAKEN_BACK)
            .row(EXAMINED, WITHDRAW, APPLICANT, WITHDRAWN, TAKEN_BACK)
            // examination: Order 45 Art. 12, 18, Licensing Law Art. 45
            .row(ACCEPTED, ASK_RECTIFICATION, EXAMINER, ACCEPTED, SUSPENDED)
            .row(ACCEPTED, RECTIFY, APPLICANT, ACCEPTED, RESUMED)
            .row(ACCEPTED, END_RECTIFICATION, EXAMINER, ACCEPTED, RESUMED)
            .row(ACCEPTED, CALL_EXPERTS, EXAMINER, ACCEPTED, SUSPENDED)
            .automatic(ACCEPTED, EXPERTS_DONE, ACCEPTED, RESUMED)
            .row(ACCEPTED, EXTEND, DECISION_MAKER, ACCEPTED, "safetyreview.limit-extended.v1")
            .row(EXAMINED, EXTEND, DECISION_MAKER, EXAMINED, "safetyreview.limit-extended.v1")
            .row(ACCEPTED, EXAMINE, EXAMINER, EXAMINED, "safetyreview.case-examined.v1")
            // decision: Order 45 Art. 12, 13, 18, 19, Licensing Law Art. 38
            .row(EXAMINED, REVIEW_LEGALITY, LEGAL_REVIEWER, EXAMINED, "safetyreview.legality-reviewed.v1")
            .row(EXAMINED, RETURN, DECISION_MAKER, ACCEPTED, "safetyreview.case-returned.v1")
            .row(EXAMINED, PASS, DECISION_MAKER, PASSED, DECIDED)
            .row(EXAMINED, REFUSE, DECISION_MAKER, REFUSED, DECIDED)
            .row(PASSED, RESCIND, DECISION_MAKER, PASSED, LetterLifecycle.CHANGED)
            // what follows when something others rest on fell away: Order 45 Art. 3, 14, 17, Licensing Law Art. 69
            .row(ACCEPTED, LIFT_BLOCK, DECISION_MAKER, ACCEPTED, ConsequenceLifecycle.SETTLED_EVENT)
            .row(EXAMINED, LIFT_BLOCK, DECISION_MAKER, EXAMINED, ConsequenceLifecycle.SETTLED_EVENT)
            .row(PASSED, LIFT_BLOCK, DECISION_MAKER, PASSED, ConsequenceLifecycle.SETTLED_EVENT)
            .row(PASSED, UPHOLD, DECISION_MAKER, PASSED, ConsequenceLifecycle.SETTLED_EVENT)
            .build();

    private ReviewLifecycle() {}
}
