package onenet.hazchem.examination;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the second officer signs; only then is the inspection complete and the clock counts again. */
@ApplicationScoped
public class SignInspection {

    private final CaseDesk desk;

    SignInspection(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, int inspection, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.SIGN_INSPECTION, ifMatch, actor);
        return desk.file(licenceCase.signInspection(inspection, actor.id()), actor, Map.of("inspection", inspection));
    }
}
