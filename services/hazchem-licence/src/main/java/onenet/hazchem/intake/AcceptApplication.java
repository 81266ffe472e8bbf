package onenet.hazchem.intake;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: the office accepts a complete application, and the clock starts (Order 55 Art. 10 para. 1 no. 5). */
@ApplicationScoped
public class AcceptApplication {

    private final CaseDesk desk;
    private final InstantSource clock;

    AcceptApplication(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.ACCEPT, ifMatch, actor);
        if (!licenceCase.authority().competent()) {
            throw LicenceProblem.NOT_THIS_AUTHORITY.raise();
        }
        return desk.file(licenceCase.accept(LegalTime.today(clock)), actor, Map.of());
    }
}
