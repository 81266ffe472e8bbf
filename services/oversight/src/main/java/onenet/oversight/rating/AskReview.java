package onenet.oversight.rating;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: somebody says that a bad rating is mistaken or malicious; the city judges. */
@ApplicationScoped
public class AskReview {

    private final RatingOrderDesk desk;

    AskReview(RatingOrderDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public void handle(Actor officer, String orderNumber, String ifMatch, ReviewGround ground, String words) {
        desk.act(
                new RatingOrderDesk.Act(officer, orderNumber, ifMatch, RatingOrderAction.ASK_REVIEW, words),
                (order, now) -> order.reviewAsked(ground, now));
    }
}
