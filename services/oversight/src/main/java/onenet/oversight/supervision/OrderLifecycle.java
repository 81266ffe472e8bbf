package onenet.oversight.supervision;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The legal moves of a supervision order (督办): the city writes it, the office answers, the city judges the answer. */
public final class OrderLifecycle {

    /** What is told when an order is written: its first status comes from no other. */
    public static final String ISSUED_EVENT = "oversight.order-issued.v1";

    /** The table. */
    public static final Lifecycle<OrderStatus, OrderAction> TABLE = Lifecycle.of(OrderStatus.class, OrderAction.class)
            .startingAt(OrderStatus.ISSUED)
            .endingAt(Set.of(OrderStatus.CLOSED, OrderStatus.WITHDRAWN))
            .row(
                    OrderStatus.ISSUED,
                    OrderAction.ANSWER,
                    Role.DECISION_MAKER,
                    OrderStatus.ANSWERED,
                    "oversight.order-answered.v1")
            .automatic(OrderStatus.ISSUED, OrderAction.ESCALATE, OrderStatus.ESCALATED, "oversight.order-escalated.v1")
            .row(
                    OrderStatus.ISSUED,
                    OrderAction.WITHDRAW,
                    Role.CITY_SUPERVISOR,
                    OrderStatus.WITHDRAWN,
                    "oversight.order-withdrawn.v1")
            .row(
                    OrderStatus.ESCALATED,
                    OrderAction.ANSWER,
                    Role.DECISION_MAKER,
                    OrderStatus.ANSWERED,
                    "oversight.order-answered.v1")
            .row(
                    OrderStatus.ESCALATED,
                    OrderAction.WITHDRAW,
                    Role.CITY_SUPERVISOR,
                    OrderStatus.WITHDRAWN,
                    "oversight.order-withdrawn.v1")
            .row(
                    OrderStatus.ANSWERED,
                    OrderAction.RETURN,
                    Role.CITY_SUPERVISOR,
                    OrderStatus.ISSUED,
                    "oversight.order-returned.v1")
            .row(
                    OrderStatus.ANSWERED,
                    OrderAction.CLOSE,
                    Role.CITY_SUPERVISOR,
                    OrderStatus.CLOSED,
                    "oversight.order-closed.v1")
            .build();

    private OrderLifecycle() {}
}
