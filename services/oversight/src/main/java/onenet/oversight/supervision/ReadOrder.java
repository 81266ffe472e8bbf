package onenet.oversight.supervision;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Query: one order with what was said about it and what the actor may do next. */
@ApplicationScoped
public class ReadOrder {

    private final SupervisionOrders orders;
    private final OrderDesk desk;

    ReadOrder(SupervisionOrders orders, OrderDesk desk) {
        this.orders = orders;
        this.desk = desk;
    }

    /** An order as somebody sees it. */
    public record Seen(SupervisionOrder order, List<Step> steps, Set<OrderAction> allowed) {}

    /** @throws onenet.problem.Problem NOT_FOUND for an order the actor does not see */
    @Transactional
    public Seen handle(Actor actor, String orderNumber) {
        SupervisionOrder order = orders.findByIdOptional(orderNumber)
                .filter(found -> OrderRules.sees(actor, found))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        return new Seen(order, orders.steps(orderNumber), desk.allowed(actor, order));
    }
}
