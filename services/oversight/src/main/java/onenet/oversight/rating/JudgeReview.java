package onenet.oversight.rating;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Use case: the city says whether a bad rating is mistaken or malicious; one that is counts in no figure, and its rater reads why. */
@ApplicationScoped
public class JudgeReview {

    private final RatingOrderDesk desk;

    JudgeReview(RatingOrderDesk desk) {
        this.desk = desk;
    }

    /**
     * @param ifMatch the version the actor saw, as an entity tag
     * @param agreed whether the rating is not to count
     */
    @Transactional
    public void handle(Actor supervisor, String orderNumber, String ifMatch, boolean agreed, String words) {
        RatingOrderAction action = agreed ? RatingOrderAction.CONFIRM_REVIEW : RatingOrderAction.REFUSE_REVIEW;
        desk.act(
                new RatingOrderDesk.Act(supervisor, orderNumber, ifMatch, action, words),
                (order, now) -> judged(order, agreed, words, now));
    }

    private static void judged(RatingOrder order, boolean agreed, String words, Instant now) {
        if (agreed) {
            order.dismissed(words, now);
        } else {
            order.moved(RatingOrderAction.REFUSE_REVIEW, now);
        }
    }
}
