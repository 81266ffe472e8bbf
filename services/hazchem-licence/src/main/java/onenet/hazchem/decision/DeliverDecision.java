package onenet.hazchem.decision;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.Delivery;
import onenet.hazchem.licencecase.DeliveryMethod;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: the decision has reached the applicant, within ten working days (Order 55 Art. 12). */
@ApplicationScoped
public class DeliverDecision {

    private final LicenceDesk desk;
    private final InstantSource clock;

    DeliverDecision(LicenceDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, DeliveryMethod method) {

        LicenceCase licenceCase = desk.open(act, CaseAction.DELIVER);
        Delivery delivery =
                new Delivery(LegalTime.today(clock), method, act.actor().id());
        return desk.file(licenceCase.deliver(delivery), act.actor(), Map.of("method", method));
    }
}
