package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.bounds.BoundedTerm;
import onenet.casework.clock.ExclusionGround;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LawfulDay;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.SiteInspection;
import onenet.hazchem.licencecase.Suspension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: officers go on site, and the clock stands still meanwhile (Order 55 Art. 11). */
@ApplicationScoped
public class OpenInspection {

    private final LicenceDesk desk;
    private final LawfulDay lawfulDay;
    private final InstantSource clock;

    OpenInspection(LicenceDesk desk, LawfulDay lawfulDay, InstantSource clock) {
        this.desk = desk;
        this.lawfulDay = lawfulDay;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, LocalDate startsOn) {

        LicenceCase licenceCase = desk.open(act, CaseAction.OPEN_INSPECTION);
        LocalDate today = LegalTime.today(clock);
        LocalDate first = startsOn == null ? today : startsOn;
        lawfulDay.require(BoundedTerm.INSPECTION_BEGINS, first, "/startsOn");
        int suspension = licenceCase.inquiry().suspensions().size() + 1;
        int number = licenceCase.inquiry().inspections().size() + 1;
        ExclusionGround ground = ExclusionGround.ON_SITE_INSPECTION;
        Suspension meanwhile = new Suspension(
                suspension,
                ground,
                first,
                null,
                SuspensionRequest.article(ground),
                null,
                null,
                act.actor().id());
        SiteInspection inspection =
                new SiteInspection(number, first, act.actor().id(), suspension, null, List.of());
        return desk.file(licenceCase.openInspection(inspection, meanwhile), act.actor(), Map.of("inspection", number));
    }
}
