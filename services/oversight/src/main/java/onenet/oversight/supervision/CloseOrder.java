package onenet.oversight.supervision;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the city says that the answer will do. */
@ApplicationScoped
public class CloseOrder {

    private final OrderDesk desk;

    CloseOrder(OrderDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public SupervisionOrder handle(Actor supervisor, String orderNumber, String ifMatch, String words) {
        return desk.act(
                new OrderDesk.Act(supervisor, orderNumber, ifMatch, OrderAction.CLOSE, words),
                (order, now) -> order.moved(OrderAction.CLOSE, now));
    }
}
