package onenet.oversight.notification;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The legal moves of a message on its way out of the house. No event: nobody follows it but its party and the city. */
public final class DeliveryLifecycle {

    private static final String UNTOLD = "";

    /** The table. */
    public static final Lifecycle<DeliveryStatus, DeliveryAction> TABLE = Lifecycle.of(
                    DeliveryStatus.class, DeliveryAction.class)
            .startingAt(DeliveryStatus.QUEUED)
            .endingAt(Set.of(DeliveryStatus.DELIVERED, DeliveryStatus.DROPPED))
            .automatic(DeliveryStatus.QUEUED, DeliveryAction.SEND, DeliveryStatus.SENT, UNTOLD)
            .automatic(DeliveryStatus.QUEUED, DeliveryAction.FAIL, DeliveryStatus.FAILED, UNTOLD)
            .automatic(DeliveryStatus.QUEUED, DeliveryAction.PARK, DeliveryStatus.PARKED, UNTOLD)
            .automatic(DeliveryStatus.QUEUED, DeliveryAction.DROP, DeliveryStatus.DROPPED, UNTOLD)
            .automatic(DeliveryStatus.FAILED, DeliveryAction.SEND, DeliveryStatus.SENT, UNTOLD)
            .automatic(DeliveryStatus.FAILED, DeliveryAction.FAIL, DeliveryStatus.FAILED, UNTOLD)
            .automatic(DeliveryStatus.FAILED, DeliveryAction.PARK, DeliveryStatus.PARKED, UNTOLD)
            .automatic(DeliveryStatus.FAILED, DeliveryAction.DROP, DeliveryStatus.DROPPED, UNTOLD)
            .automatic(DeliveryStatus.SENT, DeliveryAction.CONFIRM, DeliveryStatus.DELIVERED, UNTOLD)
            .automatic(DeliveryStatus.SENT, DeliveryAction.PARK, DeliveryStatus.PARKED, UNTOLD)
            .row(DeliveryStatus.PARKED, DeliveryAction.REDRIVE, Role.CITY_SUPERVISOR, DeliveryStatus.QUEUED, UNTOLD)
            .build();

    private DeliveryLifecycle() {}
}
