package onenet.hazchem.intake;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: a slip that can be mended at once is pointed out, and the applicant mends it (Order 55 Art. 10 para. 1 no. 3). */
@ApplicationScoped
public class AllowSpotCorrection {

    private final CaseDesk desk;

    AllowSpotCorrection(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, String note, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.ALLOW_SPOT_CORRECTION, ifMatch, actor);
        return desk.file(licenceCase.allowSpotCorrection(), actor, Map.of("note", note));
    }
}
