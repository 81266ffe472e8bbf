package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.Hearing;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the applicant asks to be heard; the hearing is due within twenty working days (Licensing Law Art. 47). */
@ApplicationScoped
public class RequestHearing {

    private final LicenceDesk desk;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    RequestHearing(LicenceDesk desk, WorkingCalendar calendar, InstantSource clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act) {

        LicenceCase licenceCase = desk.open(act, CaseAction.REQUEST_HEARING);
        LocalDate today = LegalTime.today(clock);
        return desk.file(
                licenceCase.requestHearing(today, Hearing.lastDay(today, Hearing.TO_HOLD, calendar)),
                act.actor(),
                Map.of());
    }
}
