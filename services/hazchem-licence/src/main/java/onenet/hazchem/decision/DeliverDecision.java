package onenet.hazchem.decision;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.Delivery;
import onenet.hazchem.licencecase.LicenceCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: the decision has reached the applicant, within ten working days (Order 55 Art. 12). */
@ApplicationScoped
public class DeliverDecision {

    private final CaseDesk desk;
    private final InstantSource clock;

    DeliverDecision(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, String method, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.DELIVER, ifMatch, actor);
        Delivery delivery = new Delivery(LegalTime.today(clock), method, actor.id());
        return desk.file(licenceCase.deliver(delivery), actor, Map.of("method", method));
    }
}
