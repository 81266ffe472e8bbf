package onenet.oversight.supervision;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the office that owes an answer gives it, by who decides there. */
@ApplicationScoped
public class AnswerOrder {

    private final OrderDesk desk;

    AnswerOrder(OrderDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public SupervisionOrder handle(Actor officer, String orderNumber, String ifMatch, String words) {
        return desk.act(
                new OrderDesk.Act(officer, orderNumber, ifMatch, OrderAction.ANSWER, words),
                (order, now) -> order.answered(officer, words, now));
    }
}
