package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.licencecase.Acceptance;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseClocks;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.proof.CaseChecklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the office accepts a complete application, and the clock starts (Order 55 Art. 10 para. 1 no. 5). */
@ApplicationScoped
public class AcceptApplication {

    private final LicenceDesk desk;
    private final CaseChecklist checklists;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    AcceptApplication(LicenceDesk desk, CaseChecklist checklists, WorkingCalendar calendar, InstantSource clock) {
        this.desk = desk;
        this.checklists = checklists;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem MATERIALS_INCOMPLETE, MATERIALS_CONFLICTING */
    @Transactional
    public LicenceCase handle(ActRequest act) {
        LicenceCase licenceCase = desk.open(act, CaseAction.ACCEPT);
        LocalDate today = LegalTime.today(clock);
        CaseClocks clocks = licenceCase.clocks(calendar);
        LocalDate accepted = clocks.acceptedAsOf(today);
        Acceptance with = Acceptance.by(
                clocks.deemedAcceptance(today).isPresent(),
                checklists.of(licenceCase).lines());
        return desk.file(licenceCase.accept(accepted, with), act.actor(), Map.of("acceptedOn", accepted));
    }
}
