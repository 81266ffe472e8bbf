package onenet.hazchem.deadline;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Use case: a clock is about to run out (yellow) or has (red); the office and the city are told once for each due date. */
@ApplicationScoped
public class WarnOffice {

    private final LicenceCases cases;
    private final WorkingCalendar calendar;
    private final InstantSource clock;
    private final Event<DeadlineNear> warnings;

    WarnOffice(LicenceCases cases, WorkingCalendar calendar, InstantSource clock, Event<DeadlineNear> warnings) {
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
        this.warnings = warnings;
    }

    @Transactional
    public void handle(String caseNumber) {
        LicenceCase licenceCase = cases.findById(caseNumber, LockModeType.PESSIMISTIC_WRITE);
        licenceCase.reckonDueDate(calendar);
        Light light = licenceCase.lawLight(LegalTime.today(clock), calendar);
        if (licenceCase.tell(light)) {
            warnings.fire(new DeadlineNear(licenceCase, light));
        }
    }
}
