package onenet.oversight.rating;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the rater is answered; he reads it beside his rating. */
@ApplicationScoped
public class AnswerRater {

    private final RatingOrderDesk desk;

    AnswerRater(RatingOrderDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public void handle(Actor officer, String orderNumber, String ifMatch, String words) {
        desk.act(
                new RatingOrderDesk.Act(officer, orderNumber, ifMatch, RatingOrderAction.ANSWER, words),
                (order, now) -> order.answered(words, now));
    }
}
