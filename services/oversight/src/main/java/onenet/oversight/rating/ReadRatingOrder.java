package onenet.oversight.rating;

import onenet.casework.actor.Actor;
import onenet.oversight.step.Step;
import onenet.oversight.step.Steps;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Query: one work order with what was done and what the actor may do next. */
@ApplicationScoped
public class ReadRatingOrder {

    private final RatingOrders orders;
    private final RatingOrderDesk desk;
    private final Steps steps;

    ReadRatingOrder(RatingOrders orders, RatingOrderDesk desk, Steps steps) {
        this.orders = orders;
        this.desk = desk;
        this.steps = steps;
    }

    /** An order as somebody sees it. */
    public record Seen(RatingOrder order, List<Step> steps, Set<RatingOrderAction> allowed) {}

    /** @throws onenet.problem.Problem NOT_FOUND for an order the actor does not see, or not yet */
    @Transactional
    public Seen handle(Actor actor, String orderNumber) {
        RatingOrder order = orders.whole(orderNumber)
                .filter(found -> desk.sees(actor, found))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        return new Seen(order, steps.of(orderNumber), desk.allowed(actor, order));
    }
}
