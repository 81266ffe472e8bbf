package onenet.oversight.rating;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the answer will not do; what was wrong is put right once more. */
@ApplicationScoped
public class ReturnToWork {

    private final RatingOrderDesk desk;

    ReturnToWork(RatingOrderDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public void handle(Actor officer, String orderNumber, String ifMatch, String words) {
        desk.act(
                new RatingOrderDesk.Act(officer, orderNumber, ifMatch, RatingOrderAction.RETURN, words),
                (order, now) -> order.moved(RatingOrderAction.RETURN, now));
    }
}
