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

/** Use case: the applicant is told of the right to a hearing (Licensing Law Art. 47: five days to ask). */
@ApplicationScoped
public class NotifyHearing {

    private final LicenceDesk desk;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    NotifyHearing(LicenceDesk desk, WorkingCalendar calendar, InstantSource clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act) {

        LicenceCase licenceCase = desk.open(act, CaseAction.NOTIFY_HEARING);
        LocalDate today = LegalTime.today(clock);
        LocalDate requestBy = Hearing.lastDay(today, Hearing.TO_ASK, calendar);
        return desk.file(
                licenceCase.notifyHearing(Hearing.offered(today, requestBy)),
                act.actor(),
                Map.of("requestBy", requestBy));
    }
}
