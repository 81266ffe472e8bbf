package onenet.hazchem.licencecase;

import onenet.casedesk.CaseStep;
import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Move;

import java.util.Optional;
import java.util.Set;

/** What can be done to a case; the lifecycle table says when and by whom. */
public enum CaseAction implements CaseStep<LicenceCase> {
    ALLOW_SPOT_CORRECTION,
    AMEND,
    REQUEST_CORRECTION,
    /** Secondary materials are to come after acceptance, by the applicant's written commitment. */
    COMMIT_SUPPLY,
    SUPPLEMENT,
    COMPLETE_CORRECTION,
    /** What came is not what the notice asked for. */
    FIND_WANTING,
    LAPSE,
    ACCEPT,
    DEEM_ACCEPTED,
    /** The calendar came, and what the office had said came too late. */
    JUDGE_AGAIN,
    DECLINE,
    WITHDRAW,
    SUSPEND,
    RESUME,
    OPEN_INSPECTION,
    REPORT_INSPECTION,
    SIGN_INSPECTION,
    RECORD_EXPERT_OPINION,
    NOTIFY_HEARING,
    REQUEST_HEARING,
    /** Day and place of the hearing are told. */
    CALL_HEARING,
    RECORD_HEARING,
    /** Somebody else whose major interests it touches is told. */
    TELL_PARTY,
    HEAR_PARTY,
    EXAMINE,
    REVIEW_LEGALITY,
    RETURN_TO_EXAMINATION,
    GRANT,
    REFUSE,
    DEEM_RENEWED,
    CERTIFY,
    DELIVER,
    GIVE_WARNING,
    TERMINATE,
    REOPEN,
    /** The same for what was never accepted: it is received anew. */
    REOPEN_INTAKE;

    @Override
    public Optional<Role> roleIn(LicenceCase found) {
        return LicenceCaseLifecycle.TABLE.find(found.status(), this).flatMap(Move::role);
    }

    @Override
    public Set<Role> roles() {
        return LicenceCaseLifecycle.TABLE.roles(this);
    }

    @Override
    public RuntimeException notAllowed(LicenceCase found) {
        return LicenceCaseLifecycle.TABLE.notAllowed(found.status(), this);
    }

    /** None for the applicant's acts and for delivery. */
    @Override
    public Optional<Part> part() {
        return switch (this) {
            case ALLOW_SPOT_CORRECTION, REQUEST_CORRECTION, FIND_WANTING, ACCEPT, DECLINE, LAPSE ->
                Optional.of(Part.INTAKE);
            case SUSPEND, RESUME, RECORD_EXPERT_OPINION, NOTIFY_HEARING, TELL_PARTY, HEAR_PARTY, EXAMINE ->
                Optional.of(Part.EXAMINATION);
            case OPEN_INSPECTION, REPORT_INSPECTION, SIGN_INSPECTION -> Optional.of(Part.INSPECTION);
            case CALL_HEARING, RECORD_HEARING -> Optional.of(Part.HEARING);
            case REVIEW_LEGALITY -> Optional.of(Part.LEGAL_REVIEW);
            case RETURN_TO_EXAMINATION, GRANT, REFUSE, GIVE_WARNING, TERMINATE, REOPEN, REOPEN_INTAKE ->
                Optional.of(Part.DECISION);
            default -> Optional.empty();
        };
    }
}
