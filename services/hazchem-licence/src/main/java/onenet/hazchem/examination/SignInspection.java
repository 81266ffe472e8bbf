package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the second officer signs; only then is the inspection complete and the clock counts again. */
@ApplicationScoped
public class SignInspection {

    private final LicenceDesk desk;

    SignInspection(LicenceDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, int inspection) {

        LicenceCase licenceCase = desk.open(act, CaseAction.SIGN_INSPECTION);
        return desk.file(
                licenceCase.signInspection(inspection, act.actor().id()),
                act.actor(),
                Map.of("inspection", inspection));
    }
}
