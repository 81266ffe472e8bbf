package onenet.oversight.supervision;

import onenet.casework.act.ActRule;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.oversight.caseboard.Sight;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.util.Optional;
import java.util.Set;

/** What is against an act on an order; the guard and the offer of it ask the same. */
final class OrderRules {

    /** Acts by which the city judges what an office said. */
    private static final Set<OrderAction> JUDGING = Set.of(OrderAction.CLOSE, OrderAction.RETURN);

    /** A role of the table, and no other. */
    private static final ActRule<Attempt, Problem> ROLE =
            attempt -> OrderLifecycle.TABLE.roles(attempt.action()).stream().anyMatch(attempt.actor()::has)
                    ? Optional.empty()
                    : Optional.of(CommonProblem.FORBIDDEN.raise());

    /** The office that owes the answer gives it, and no other. */
    private static final ActRule<Attempt, Problem> OWN_OFFICE = attempt -> attempt.action() != OrderAction.ANSWER
                    || attempt.actor().serves(attempt.order().office())
            ? Optional.empty()
            : Optional.of(CommonProblem.OUTSIDE_JURISDICTION.raise());

    /** Nobody judges his own answer (e-certificate reference, F1: the rated officer must not be the one who closes). */
    private static final ActRule<Attempt, Problem> OTHER_EYES = attempt -> JUDGING.contains(attempt.action())
                    && attempt.order()
                            .answeredBy()
                            .filter(attempt.actor().id()::equals)
                            .isPresent()
            ? Optional.of(CommonProblem.FOUR_EYES.raise(OrderAction.ANSWER.name()))
            : Optional.empty();

    /** Nobody supervises a case he has worked on himself. */
    private static final ActRule<Attempt, Problem> UNINVOLVED =
            attempt -> attempt.action() != OrderAction.ANSWER && attempt.tookPart()
                    ? Optional.of(CommonProblem.FOUR_EYES.raise("办件经办"))
                    : Optional.empty();

    /** All rules in force, in their order. */
    static final ActRule<Attempt, Problem> ALL =
            ROLE.and(OWN_OFFICE).and(OTHER_EYES).and(UNINVOLVED);

    private OrderRules() {}

    /**
     * Somebody would do something with an order.
     *
     * @param tookPart whether he acted on the case it is about
     */
    record Attempt(SupervisionOrder order, OrderAction action, Actor actor, boolean tookPart) {}

    /** Who has nothing to do with an order is told what he is told of one that does not exist. */
    static boolean sees(Actor actor, SupervisionOrder order) {
        return Sight.sees(actor, order.office());
    }

    /** Whether somebody may write orders at all. */
    static void requireSupervisor(Actor actor, boolean tookPart) {
        if (!actor.has(Role.CITY_SUPERVISOR)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        if (tookPart) {
            throw CommonProblem.FOUR_EYES.raise("办件经办");
        }
    }
}
