package onenet.hazchem.register;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.clock.StatutoryClock;
import onenet.hazchem.law.PenaltyPolicy;
import onenet.hazchem.law.PenaltyPolicy.Gap;
import onenet.hazchem.law.PenaltyPolicy.Penalty;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAct.Publicity;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.PenaltyProcedure;
import onenet.hazchem.licence.PenaltyProcedure.HearingOutcome;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.problem.InTwoLanguages;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;

/** What the law asks of an act on a licence before it can be entered, and until when it is to be published. */
@Singleton
class LicenceActRules {

    /** Seven working days from the decision (trap 49). */
    private static final Limit PUBLICITY = Limit.workingDays(7);

    private static final Map<Gap, InTwoLanguages> WORDS = Map.of(
            Gap.NOTICE, new InTwoLanguages("事先告知", "notice beforehand"),
            Gap.STATEMENT, new InTwoLanguages("陈述、申辩", "statement and defence"),
            Gap.HEARING,
                    new InTwoLanguages(
                            "听证（告知后五个工作日内可以要求）", "hearing, asked for within five working days of the notice"),
            Gap.LEGAL_REVIEW, new InTwoLanguages("法制审核", "review of legality"));

    private final PenaltyPolicy penalties;
    private final WorkingCalendar calendar;

    LicenceActRules(PenaltyPolicy penalties, WorkingCalendar calendar) {
        this.penalties = penalties;
        this.calendar = calendar;
    }

    /** @throws onenet.problem.Problem LICENCE_ACT_NOT_POSSIBLE, PENALTY_WITHOUT_PROCEDURE, CLOSING_WITHOUT_GROUND, DATE_NOT_POSSIBLE */
    void require(Licence licence, LicenceAction action, LicenceActRequest request, LocalDate decidedOn) {
        if (request.byFraud() && action != LicenceAction.RESCIND && action != LicenceAction.RESCIND_BY_SUPERIOR) {
            throw LicenceProblem.LICENCE_ACT_NOT_POSSIBLE.raise();
        }
        if (decidedOn.isBefore(licence.grantedOn())) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(decidedOn);
        }
        switch (action) {
            case SUSPEND -> requireProcedure(Penalty.SUSPENSION, request.procedure(), decidedOn);
            case REVOKE -> requireProcedure(Penalty.REVOCATION, request.procedure(), decidedOn);
            case CANCEL -> requireGround(licence, request);
            default -> {
                // decided on its reasons alone
            }
        }
    }

    private void requireProcedure(Penalty penalty, PenaltyProcedure procedure, LocalDate decidedOn) {
        penalties.gap(penalty, file(procedure), decidedOn).ifPresent(gap -> {
            throw LicenceProblem.PENALTY_WITHOUT_PROCEDURE.raise(WORDS.get(gap));
        });
    }

    private static PenaltyPolicy.File file(PenaltyProcedure procedure) {
        return procedure == null
                ? PenaltyPolicy.File.NOTHING
                : new PenaltyPolicy.File(
                        procedure.noticedOn(),
                        !procedure.statement().isBlank(),
                        procedure.hearing() == HearingOutcome.NOT_ASKED,
                        procedure.hearing() == HearingOutcome.HELD ? procedure.heardOn() : null,
                        procedure.legalReview() != null);
    }

    /** What has ended is closed as a formality; what still runs only for a ground of law, and the public is told. */
    private static void requireGround(Licence licence, LicenceActRequest request) {
        boolean ended = licence.endedOn().isPresent();
        boolean grounded = request.ground() != null && request.announcement() != null;
        if (ended ? request.ground() != null : !grounded) {
            throw LicenceProblem.CLOSING_WITHOUT_GROUND.raise();
        }
    }

    Publicity publicity(LocalDate decidedOn, LocalDate today) {
        LocalDate publishBy = StatutoryClock.started(decidedOn, PUBLICITY)
                .reckon(calendar)
                .dueOrProvisional()
                .orElseThrow();
        return new Publicity(today, publishBy, today.isAfter(publishBy));
    }
}
