package onenet.oversight.supervision;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Use case: the city sends an answer back, with its reason; the office answers once more, by another day. */
@ApplicationScoped
public class ReturnAnswer {

    private final OrderDesk desk;
    private final AnswerTerms terms;

    ReturnAnswer(OrderDesk desk, AnswerTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    /**
     * Why, and how long the office has.
     *
     * @param answerInDays working days for the answer; empty for what is usual
     */
    public record Returned(String reason, Optional<Integer> answerInDays) {}

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public SupervisionOrder handle(Actor supervisor, String orderNumber, String ifMatch, Returned returned) {
        return desk.act(
                new OrderDesk.Act(supervisor, orderNumber, ifMatch, OrderAction.RETURN, returned.reason()),
                (order, now) -> order.returned(terms.due(returned.answerInDays(), now), now));
    }
}
