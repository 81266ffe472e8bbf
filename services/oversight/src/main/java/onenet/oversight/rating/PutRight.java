package onenet.oversight.rating;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: what was wrong is put right. */
@ApplicationScoped
public class PutRight {

    private final RatingOrderDesk desk;

    PutRight(RatingOrderDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public void handle(Actor officer, String orderNumber, String ifMatch, String words) {
        desk.act(
                new RatingOrderDesk.Act(officer, orderNumber, ifMatch, RatingOrderAction.PUT_RIGHT, words),
                (order, now) -> order.moved(RatingOrderAction.PUT_RIGHT, now));
    }
}
