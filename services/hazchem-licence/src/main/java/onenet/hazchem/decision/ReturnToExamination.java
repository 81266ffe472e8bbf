package onenet.hazchem.decision;

import onenet.casedesk.ActRequest;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the decision-maker sends the case back to be examined further. */
@ApplicationScoped
public class ReturnToExamination {

    private final LicenceDesk desk;

    ReturnToExamination(LicenceDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, String reason) {

        LicenceCase licenceCase = desk.open(act, CaseAction.RETURN_TO_EXAMINATION);
        return desk.file(licenceCase.returnToExamination(), act.actor(), Map.of("reason", reason));
    }
}
