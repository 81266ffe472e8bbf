package onenet.hazchem.deadline;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.licencecase.Acceptance;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.JudgedAgain;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCaseLifecycle;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.ProvisionalAct;
import onenet.hazchem.proof.CaseChecklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/**
 * Use case: the office spoke in a year without a calendar; now that it is there, what came after the fifth working day counts for nothing, and the
 * case is accepted from when everything was in (trap L18). Both sides read it on the case.
 */
@ApplicationScoped
public class JudgeAgain {

    private final LicenceCases cases;
    private final LicenceDesk desk;
    private final CaseChecklist checklists;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    JudgeAgain(
            LicenceCases cases,
            LicenceDesk desk,
            CaseChecklist checklists,
            WorkingCalendar calendar,
            InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.checklists = checklists;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public void handle(String caseNumber) {
        LicenceCase licenceCase = cases.findById(caseNumber, LockModeType.PESSIMISTIC_WRITE);
        licenceCase.intake().provisional().ifPresent(act -> licenceCase
                .clocks(calendar)
                .lastDayOf(act)
                .ifPresent(dueOn -> judge(licenceCase, act, dueOn)));
    }

    private void judge(LicenceCase licenceCase, ProvisionalAct act, LocalDate dueOn) {
        boolean late = act.on().isAfter(dueOn);
        boolean open = LicenceCaseLifecycle.TABLE
                .find(licenceCase.status(), CaseAction.JUDGE_AGAIN)
                .isPresent();
        if (late && open) {
            JudgedAgain judged = new JudgedAgain(LegalTime.today(clock), act.on(), dueOn, act.from());
            desk.file(
                    licenceCase.judgeAgain(
                            judged,
                            Acceptance.by(true, checklists.of(licenceCase).lines())),
                    Actor.CLOCK,
                    Map.of("acceptedOn", judged.acceptedOn(), "dueOn", dueOn));
        } else {
            licenceCase.leaveAsItIs();
        }
    }
}
