package onenet.oversight.supervision;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.casework.lifecycle.Move;
import onenet.oversight.caseboard.Board;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Opens an order for an act and files what was done: step, record and event, in the transaction of the act. */
@ApplicationScoped
class OrderDesk {

    private final SupervisionOrders orders;
    private final Board board;
    private final List<OrderFollower> followers;
    private final AuditTrail audit;
    private final InstantSource clock;

    OrderDesk(
            SupervisionOrders orders,
            Board board,
            @All List<OrderFollower> followers,
            AuditTrail audit,
            InstantSource clock) {
        this.orders = orders;
        this.board = board;
        this.followers = followers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One act on one order, as it came.
     *
     * @param ifMatch the version the actor saw, as an entity tag
     */
    record Act(Actor actor, String orderNumber, String ifMatch, OrderAction action, String words) {}

    /**
     * @param verb what the order does, at that moment
     * @throws onenet.problem.Problem NOT_FOUND, FORBIDDEN, OUTSIDE_JURISDICTION, FOUR_EYES, PRECONDITION_REQUIRED, STALE_VERSION
     */
    SupervisionOrder act(Act act, BiFunction<SupervisionOrder, Instant, Move<OrderStatus, OrderAction>> verb) {
        SupervisionOrder order = orders.held(act.orderNumber())
                .filter(found -> OrderRules.sees(act.actor(), found))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(act.ifMatch(), order.version());
        OrderRules.ALL.require(attempt(act.actor(), order, act.action()));
        Instant now = clock.instant();
        Move<OrderStatus, OrderAction> move = verb.apply(order, now);
        file(order, act.action().name(), move.event(), new Step.Said(act.actor(), act.words(), now));
        return order;
    }

    void file(SupervisionOrder order, String action, String event, Step.Said said) {
        orders.persist(order);
        orders.flush();
        orders.keep(order, action, said);
        audit.record(
                said.by(),
                action + "_SUPERVISION_ORDER",
                order.caseNumber(),
                Map.of("order", order.orderNumber(), "words", said.words()));
        followers.forEach(each -> each.told(event, order, said.by(), said.at()));
    }

    /** What this actor may do with the order now. */
    Set<OrderAction> allowed(Actor actor, SupervisionOrder order) {
        return OrderLifecycle.TABLE.allowedActions(order.status(), actor.roles()).stream()
                .filter(action -> OrderRules.ALL.allows(attempt(actor, order, action)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private OrderRules.Attempt attempt(Actor actor, SupervisionOrder order, OrderAction action) {
        return new OrderRules.Attempt(order, action, actor, board.tookPart(order.caseNumber(), actor.id()));
    }
}
