package onenet.oversight.rating;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: what happened is found out. */
@ApplicationScoped
public class VerifyRating {

    private final RatingOrderDesk desk;

    VerifyRating(RatingOrderDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public void handle(Actor officer, String orderNumber, String ifMatch, String words) {
        desk.act(
                new RatingOrderDesk.Act(officer, orderNumber, ifMatch, RatingOrderAction.VERIFY, words),
                (order, now) -> order.moved(RatingOrderAction.VERIFY, now));
    }
}
