package onenet.hazchem.examination;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.Hearing;
import onenet.hazchem.licencecase.LicenceCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the applicant asks to be heard; the hearing is due within twenty working days (Licensing Law Art. 47). */
@ApplicationScoped
public class RequestHearing {

    private final CaseDesk desk;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    RequestHearing(CaseDesk desk, WorkingCalendar calendar, InstantSource clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.REQUEST_HEARING, ifMatch, actor);
        LocalDate today = LegalTime.today(clock);
        return desk.file(licenceCase.requestHearing(today, Hearing.lastDay(today, 20, calendar)), actor, Map.of());
    }
}
