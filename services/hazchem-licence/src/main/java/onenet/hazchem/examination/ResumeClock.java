package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: what stopped the clock is over; it counts again from the day after. */
@ApplicationScoped
public class ResumeClock {

    private final LicenceDesk desk;
    private final InstantSource clock;

    ResumeClock(LicenceDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, int suspension, LocalDate lastDay) {

        LicenceCase licenceCase = desk.open(act, CaseAction.RESUME);
        LocalDate today = LegalTime.today(clock);
        LocalDate last = lastDay == null ? today : lastDay;
        if (last.isAfter(today)) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(last);
        }
        boolean onSite = licenceCase.inquiry().inspections().stream()
                .anyMatch(inspection -> inspection.suspension() == suspension && !inspection.complete());
        if (onSite) {
            throw LicenceProblem.INSPECTION_OPEN.raise();
        }
        return desk.file(
                licenceCase.resume(suspension, last), act.actor(), Map.of("suspension", suspension, "to", last));
    }
}
