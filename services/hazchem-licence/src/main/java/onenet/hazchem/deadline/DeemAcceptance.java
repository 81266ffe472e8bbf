package onenet.hazchem.deadline;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.licencecase.Acceptance;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.proof.CaseChecklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: the office said nothing for five working days; the case is accepted from the day everything was in. */
@ApplicationScoped
public class DeemAcceptance {

    private final LicenceCases cases;
    private final LicenceDesk desk;
    private final CaseChecklist checklists;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    DeemAcceptance(
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
        boolean silent = licenceCase
                .clocks(calendar)
                .deemedAcceptance(LegalTime.today(clock))
                .isPresent();
        if (silent) {
            Acceptance with = Acceptance.by(true, checklists.of(licenceCase).lines());
            desk.file(licenceCase.deemAccepted(with), Actor.CLOCK, Map.of("acceptedOn", licenceCase.completeOn()));
        }
    }
}
