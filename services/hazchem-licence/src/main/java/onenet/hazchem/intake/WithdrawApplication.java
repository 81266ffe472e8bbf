package onenet.hazchem.intake;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the applicant takes the application back before it is decided. */
@ApplicationScoped
public class WithdrawApplication {

    private final CaseDesk desk;

    WithdrawApplication(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, String reason, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.WITHDRAW, ifMatch, actor);
        return desk.file(licenceCase.withdraw(), actor, Map.of("reason", reason));
    }
}
