package onenet.oversight.notification;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Use case: the city has a message sent again that was set aside. */
@ApplicationScoped
public class RedriveDelivery {

    private final Deliveries deliveries;
    private final AuditTrail audit;

    RedriveDelivery(Deliveries deliveries, AuditTrail audit) {
        this.deliveries = deliveries;
        this.audit = audit;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, STALE_VERSION, TRANSITION_NOT_ALLOWED where it is not set aside */
    @Transactional
    public DeliveryLine handle(Actor actor, UUID id, String ifMatch, String reason) {
        DeliveryLine parked = deliveries.held(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(ifMatch, parked.version());
        deliveries.redrive(parked);
        audit.record(actor, "REDRIVE_MESSAGE", parked.number(), Map.of("delivery", id.toString(), "reason", reason));
        return deliveries.one(id).orElseThrow();
    }
}
