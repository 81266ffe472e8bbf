package onenet.oversight.notification;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the city has every message of one way sent again that was set aside, after the other side was put right. */
@ApplicationScoped
public class RedriveDeliveries {

    private final Deliveries deliveries;
    private final AuditTrail audit;

    RedriveDeliveries(Deliveries deliveries, AuditTrail audit) {
        this.deliveries = deliveries;
        this.audit = audit;
    }

    /** @return how many are sent again */
    @Transactional
    public int handle(Actor actor, Channel channel, String reason) {
        int redriven = deliveries.redriveAll(channel);
        audit.record(
                actor,
                "REDRIVE_MESSAGES",
                channel.name(),
                Map.of("redriven", Integer.toString(redriven), "reason", reason));
        return redriven;
    }
}
