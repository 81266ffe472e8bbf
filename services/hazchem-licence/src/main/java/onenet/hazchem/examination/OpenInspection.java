package onenet.hazchem.examination;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.clock.ExclusionGround;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
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

    private final CaseDesk desk;
    private final InstantSource clock;

    OpenInspection(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, LocalDate startsOn, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.OPEN_INSPECTION, ifMatch, actor);
        LocalDate today = LegalTime.today(clock);
        LocalDate first = startsOn == null ? today : startsOn;
        if (first.isBefore(today)) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(first);
        }
        int suspension = licenceCase.inquiry().suspensions().size() + 1;
        int number = licenceCase.inquiry().inspections().size() + 1;
        ExclusionGround ground = ExclusionGround.ON_SITE_INSPECTION;
        Suspension meanwhile = new Suspension(
                suspension, ground, first, null, SuspensionRequest.article(ground), null, null, actor.id());
        SiteInspection inspection = new SiteInspection(number, first, actor.id(), suspension, null, List.of());
        return desk.file(licenceCase.openInspection(inspection, meanwhile), actor, Map.of("inspection", number));
    }
}
