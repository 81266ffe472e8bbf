package onenet.oversight.rating;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the city says that the answer will do. */
@ApplicationScoped
public class CloseRatingOrder {

    private final RatingOrderDesk desk;

    CloseRatingOrder(RatingOrderDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public void handle(Actor officer, String orderNumber, String ifMatch, String words) {
        desk.act(
                new RatingOrderDesk.Act(officer, orderNumber, ifMatch, RatingOrderAction.CLOSE, words),
                (order, now) -> order.moved(RatingOrderAction.CLOSE, now));
    }
}
