package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the office accepts a complete application, and the clock starts (Order 55 Art. 10 para. 1 no. 5). */
@ApplicationScoped
public class AcceptApplication {

    private final LicenceDesk desk;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    AcceptApplication(LicenceDesk desk, WorkingCalendar calendar, InstantSource clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act) {
        LicenceCase licenceCase = desk.open(act, CaseAction.ACCEPT);
        LocalDate accepted = licenceCase.clocks(calendar).acceptedAsOf(LegalTime.today(clock));
        return desk.file(licenceCase.accept(accepted), act.actor(), Map.of("acceptedOn", accepted));
    }
}
