package onenet.planfiling.deadline;

import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.register.Register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Use case: a notice of gaps was given in a year without a calendar; now that it is there, one after the fifth working day counts for nothing, and
 * the plan is filed as if the office had been silent (trap L18).
 */
@ApplicationScoped
public class JudgeNotice {

    private final FilingCases cases;
    private final Register register;
    private final WorkingCalendar calendar;

    JudgeNotice(FilingCases cases, Register register, WorkingCalendar calendar) {
        this.cases = cases;
        this.register = register;
        this.calendar = calendar;
    }

    @Transactional
    public void handle(String caseNumber) {
        FilingCase filingCase = cases.locked(caseNumber);
        filingCase
                .judgeNotice(calendar)
                .ifPresent(due -> register.enter(filingCase, due.plusDays(1), FilingCase::deemFiled, Actor.CLOCK));
    }
}
