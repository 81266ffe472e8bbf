package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the applicant takes the application back before it is decided. */
@ApplicationScoped
public class WithdrawApplication {

    private final LicenceDesk desk;

    WithdrawApplication(LicenceDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, String reason) {

        LicenceCase licenceCase = desk.open(act, CaseAction.WITHDRAW);
        return desk.file(licenceCase.withdraw(), act.actor(), Map.of("reason", reason));
    }
}
