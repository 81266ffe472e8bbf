package onenet.hazchem.intake;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.SpotCorrection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: a slip that can be mended at once is pointed out, and the applicant mends it (Order 55 Art. 10 para. 1 no. 3). */
@ApplicationScoped
public class AllowSpotCorrection {

    private final CaseDesk desk;
    private final InstantSource clock;

    AllowSpotCorrection(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, String note, Actor actor) {
        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.ALLOW_SPOT_CORRECTION, ifMatch, actor);
        SpotCorrection slip = new SpotCorrection(LegalTime.today(clock), actor.id(), note);
        return desk.file(licenceCase.allowSpotCorrection(slip), actor, Map.of("note", note));
    }
}
