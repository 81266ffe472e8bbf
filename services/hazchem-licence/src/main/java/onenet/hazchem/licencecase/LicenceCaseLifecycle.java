package onenet.hazchem.licencecase;

import static onenet.casework.actor.Role.APPLICANT;
import static onenet.casework.actor.Role.DECISION_MAKER;
import static onenet.casework.actor.Role.EXAMINER;
import static onenet.casework.actor.Role.INTAKE_OFFICER;
import static onenet.casework.actor.Role.LEGAL_REVIEWER;
import static onenet.hazchem.licencecase.CaseAction.*;
import static onenet.hazchem.licencecase.LicenceCaseStatus.*;

import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The legal moves of a licence case: from · action · role · to · event. */
public final class LicenceCaseLifecycle {

    public static final Lifecycle<LicenceCaseStatus, CaseAction> TABLE = Lifecycle.of(
                    LicenceCaseStatus.class, CaseAction.class)
            .startingAt(SUBMITTED)
            // what was declined, refused or terminated rests, and comes back by order alone
            .endingAt(Set.of(WITHDRAWN))
            // intake: Licensing Law Art. 32, Order 55 Art. 10
            .row(SUBMITTED, ALLOW_SPOT_CORRECTION, INTAKE_OFFICER, SUBMITTED, "hazchem.spot-correction-allowed.v1")
            .row(SUBMITTED, AMEND, APPLICANT, SUBMITTED, "hazchem.application-amended.v1")
            .row(SUBMITTED, REQUEST_CORRECTION, INTAKE_OFFICER, CORRECTION_REQUESTED, "hazchem.correction-requested.v1")
            .row(SUBMITTED, ACCEPT, INTAKE_OFFICER, ACCEPTED, "hazchem.case-accepted.v1")
            .row(SUBMITTED, DECLINE, INTAKE_OFFICER, NOT_ACCEPTED, "hazchem.case-declined.v1")
            .automatic(SUBMITTED, DEEM_ACCEPTED, ACCEPTED, "hazchem.case-accepted.v1")
            .row(SUBMITTED, COMMIT_SUPPLY, APPLICANT, SUBMITTED, "hazchem.case-supplemented.v1")
            .row(CORRECTION_REQUESTED, COMMIT_SUPPLY, APPLICANT, CORRECTION_REQUESTED, "hazchem.case-supplemented.v1")
            .row(ACCEPTED, SUPPLEMENT, APPLICANT, ACCEPTED, "hazchem.case-supplemented.v1")
            .row(CORRECTION_REQUESTED, SUPPLEMENT, APPLICANT, CORRECTION_REQUESTED, "hazchem.case-supplemented.v1")
            .row(CORRECTION_REQUESTED, COMPLETE_CORRECTION, APPLICANT, SUPPLEMENTED, "hazchem.case-supplemented.v1")
            // what came is looked at: complete by the office's word, or by its silence
            .row(SUPPLEMENTED, ACCEPT, INTAKE_OFFICER, ACCEPTED, "hazchem.case-accepted.v1")
            .row(SUPPLEMENTED, FIND_WANTING, INTAKE_OFFICER, CORRECTION_REQUESTED, "hazchem.correction-requested.v1")
            .automatic(SUPPLEMENTED, DEEM_ACCEPTED, ACCEPTED, "hazchem.case-accepted.v1")
            .row(CORRECTION_REQUESTED, LAPSE, INTAKE_OFFICER, WITHDRAWN, "hazchem.case-withdrawn.v1")
            // said on a day whose calendar was not there, and too late by it
            .automatic(CORRECTION_REQUESTED, JUDGE_AGAIN, ACCEPTED, "hazchem.case-accepted.v1")
            .automatic(SUPPLEMENTED, JUDGE_AGAIN, ACCEPTED, "hazchem.case-accepted.v1")
            .automatic(ACCEPTED, JUDGE_AGAIN, ACCEPTED, "hazchem.case-accepted.v1")
            .row(SUBMITTED, WITHDRAW, APPLICANT, WITHDRAWN, "hazchem.case-withdrawn.v1")
            .row(CORRECTION_REQUESTED, WITHDRAW, APPLICANT, WITHDRAWN, "hazchem.case-withdrawn.v1")
            .row(SUPPLEMENTED, WITHDRAW, APPLICANT, WITHDRAWN, "hazchem.case-withdrawn.v1")
            .row(ACCEPTED, WITHDRAW, APPLICANT, WITHDRAWN, "hazchem.case-withdrawn.v1")
            .row(EXAMINED, WITHDRAW, APPLICANT, WITHDRAWN, "hazchem.case-withdrawn.v1")
            // examination: Order 55 Art. 11, Licensing Law Art. 34, 45–48
            .row(ACCEPTED, SUSPEND, EXAMINER, ACCEPTED, "hazchem.clock-suspended.v1")
            .row(ACCEPTED, RESUME, EXAMINER, ACCEPTED, "hazchem.clock-resumed.v1")
            .row(ACCEPTED, OPEN_INSPECTION, EXAMINER, ACCEPTED, "hazchem.clock-suspended.v1")
            .row(ACCEPTED, REPORT_INSPECTION, EXAMINER, ACCEPTED, "hazchem.inspection-reported.v1")
            .row(ACCEPTED, SIGN_INSPECTION, EXAMINER, ACCEPTED, "hazchem.clock-resumed.v1")
            .row(ACCEPTED, RECORD_EXPERT_OPINION, EXAMINER, ACCEPTED, "hazchem.expert-opinion-recorded.v1")
            .row(ACCEPTED, NOTIFY_HEARING, EXAMINER, ACCEPTED, "hazchem.hearing-notified.v1")
            .row(ACCEPTED, REQUEST_HEARING, APPLICANT, ACCEPTED, "hazchem.hearing-requested.v1")
            .row(ACCEPTED, CALL_HEARING, LEGAL_REVIEWER, ACCEPTED, "hazchem.hearing-called.v1")
            .row(ACCEPTED, TELL_PARTY, EXAMINER, ACCEPTED, "hazchem.third-party-heard.v1")
            .row(ACCEPTED, HEAR_PARTY, EXAMINER, ACCEPTED, "hazchem.third-party-heard.v1")
            .row(ACCEPTED, RECORD_HEARING, LEGAL_REVIEWER, ACCEPTED, "hazchem.hearing-held.v1")
            .row(ACCEPTED, EXAMINE, EXAMINER, EXAMINED, "hazchem.case-examined.v1")
            // decision: Licensing Law Art. 38, 44, 50; Order 55 Art. 12, 20
            .row(EXAMINED, REVIEW_LEGALITY, LEGAL_REVIEWER, EXAMINED, "hazchem.legality-reviewed.v1")
            .row(EXAMINED, RETURN_TO_EXAMINATION, DECISION_MAKER, ACCEPTED, "hazchem.case-returned.v1")
            .row(EXAMINED, GRANT, DECISION_MAKER, GRANTED, "hazchem.case-decided.v1")
            .row(EXAMINED, REFUSE, DECISION_MAKER, REFUSED, "hazchem.case-decided.v1")
            .automatic(SUBMITTED, DEEM_RENEWED, GRANTED, "hazchem.case-decided.v1")
            .automatic(SUPPLEMENTED, DEEM_RENEWED, GRANTED, "hazchem.case-decided.v1")
            .automatic(ACCEPTED, DEEM_RENEWED, GRANTED, "hazchem.case-decided.v1")
            .automatic(EXAMINED, DEEM_RENEWED, GRANTED, "hazchem.case-decided.v1")
            .automatic(GRANTED, CERTIFY, CERTIFIED, "hazchem.licence-in-force.v1")
            .row(GRANTED, DELIVER, INTAKE_OFFICER, CLOSED, "hazchem.decision-delivered.v1")
            .row(CERTIFIED, DELIVER, INTAKE_OFFICER, CLOSED, "hazchem.decision-delivered.v1")
            .row(REFUSED, DELIVER, INTAKE_OFFICER, CLOSED, "hazchem.decision-delivered.v1")
            // nothing, or nobody, is left to decide about; papers asked for turn out to be false
            .row(SUBMITTED, TERMINATE, DECISION_MAKER, TERMINATED, "hazchem.case-terminated.v1")
            .row(CORRECTION_REQUESTED, TERMINATE, DECISION_MAKER, TERMINATED, "hazchem.case-terminated.v1")
            .row(SUPPLEMENTED, TERMINATE, DECISION_MAKER, TERMINATED, "hazchem.case-terminated.v1")
            .row(ACCEPTED, TERMINATE, DECISION_MAKER, TERMINATED, "hazchem.case-terminated.v1")
            .row(EXAMINED, TERMINATE, DECISION_MAKER, TERMINATED, "hazchem.case-terminated.v1")
            .row(CORRECTION_REQUESTED, DECLINE, INTAKE_OFFICER, NOT_ACCEPTED, "hazchem.case-declined.v1")
            .row(SUPPLEMENTED, DECLINE, INTAKE_OFFICER, NOT_ACCEPTED, "hazchem.case-declined.v1")
            // ordered by the reconsideration body or a court: Reconsideration Law Art. 64
            .row(NOT_ACCEPTED, REOPEN_INTAKE, DECISION_MAKER, SUBMITTED, "hazchem.case-reopened.v1")
            .row(REFUSED, REOPEN, DECISION_MAKER, ACCEPTED, "hazchem.case-reopened.v1")
            .row(CLOSED, REOPEN, DECISION_MAKER, ACCEPTED, "hazchem.case-reopened.v1")
            .row(TERMINATED, REOPEN_INTAKE, DECISION_MAKER, SUBMITTED, "hazchem.case-reopened.v1")
            .row(TERMINATED, REOPEN, DECISION_MAKER, ACCEPTED, "hazchem.case-reopened.v1")
            // a penalty of its own beside the end of the case: Licensing Law Art. 78
            .row(NOT_ACCEPTED, GIVE_WARNING, DECISION_MAKER, NOT_ACCEPTED, "hazchem.warning-given.v1")
            .row(REFUSED, GIVE_WARNING, DECISION_MAKER, REFUSED, "hazchem.warning-given.v1")
            .row(CLOSED, GIVE_WARNING, DECISION_MAKER, CLOSED, "hazchem.warning-given.v1")
            .build();

    private LicenceCaseLifecycle() {}
}
