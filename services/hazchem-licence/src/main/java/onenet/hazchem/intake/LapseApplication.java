package onenet.hazchem.intake;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the correction never came; past the term of the notice the application counts as withdrawn. */
@ApplicationScoped
public class LapseApplication {

    private final CaseDesk desk;

    LapseApplication(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, Actor actor) {
        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.LAPSE, ifMatch, actor);
        return desk.file(licenceCase.lapse(), actor, Map.of());
    }
}
