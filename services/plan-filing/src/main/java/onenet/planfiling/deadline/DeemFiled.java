package onenet.planfiling.deadline;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.register.Register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Use case: the office said nothing for five working days; the plan is filed (视为已经备案), numbered and receipted all the same. */
@ApplicationScoped
public class DeemFiled {

    private final FilingCases cases;
    private final Register register;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    DeemFiled(FilingCases cases, Register register, WorkingCalendar calendar, InstantSource clock) {
        this.cases = cases;
        this.register = register;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public void handle(String caseNumber) {
        FilingCase filingCase = cases.locked(caseNumber);
        filingCase
                .silentSince(LegalTime.today(clock), calendar)
                .ifPresent(due -> register.enter(filingCase, due.plusDays(1), FilingCase::deemFiled, Actor.CLOCK));
    }
}
