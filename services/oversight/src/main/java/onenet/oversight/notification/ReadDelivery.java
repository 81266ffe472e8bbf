package onenet.oversight.notification;

import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Query: one message on its way; for the city. */
@ApplicationScoped
public class ReadDelivery {

    private final Deliveries deliveries;

    ReadDelivery(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** @throws onenet.problem.Problem NOT_FOUND */
    @Transactional
    public DeliveryLine handle(UUID id) {
        return deliveries.one(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
