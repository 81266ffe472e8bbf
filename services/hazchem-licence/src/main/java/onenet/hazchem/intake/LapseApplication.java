package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the correction never came; past the term of the notice the application counts as withdrawn, which bars nothing. */
@ApplicationScoped
public class LapseApplication {

    private final LicenceDesk desk;

    LapseApplication(LicenceDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public LicenceCase handle(ActRequest act) {
        LicenceCase licenceCase = desk.open(act, CaseAction.LAPSE);
        return desk.file(licenceCase.lapse(), act.actor(), Map.of());
    }
}
