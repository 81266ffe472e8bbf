package onenet.oversight.supervision;

import onenet.casework.actor.Actor;

import java.time.Instant;

/** Is told what becomes of supervision orders, in the transaction it happens in. */
public interface OrderFollower {

    /** @param event type of the event, as the lifecycle has it */
    void told(String event, SupervisionOrder order, Actor by, Instant at);
}
