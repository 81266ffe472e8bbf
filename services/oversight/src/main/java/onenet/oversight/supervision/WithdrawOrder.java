package onenet.oversight.supervision;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the city takes an order back, with its reason, before it is answered. */
@ApplicationScoped
public class WithdrawOrder {

    private final OrderDesk desk;

    WithdrawOrder(OrderDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public SupervisionOrder handle(Actor supervisor, String orderNumber, String ifMatch, String words) {
        return desk.act(
                new OrderDesk.Act(supervisor, orderNumber, ifMatch, OrderAction.WITHDRAW, words),
                (order, now) -> order.moved(OrderAction.WITHDRAW, now));
    }
}
