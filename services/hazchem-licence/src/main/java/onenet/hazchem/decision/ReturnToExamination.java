package onenet.hazchem.decision;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the decision-maker sends the case back to be examined further. */
@ApplicationScoped
public class ReturnToExamination {

    private final CaseDesk desk;

    ReturnToExamination(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, String reason, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.RETURN_TO_EXAMINATION, ifMatch, actor);
        return desk.file(licenceCase.returnToExamination(), actor, Map.of("reason", reason));
    }
}
