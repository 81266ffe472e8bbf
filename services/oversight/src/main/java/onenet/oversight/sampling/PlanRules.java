package onenet.oversight.sampling;

import onenet.casework.act.ActRule;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.util.Optional;
import java.util.Set;

/** What is against an act on a plan; the guard and the offer of it ask the same. */
final class PlanRules {

    private static final Set<PlanAction> TELLING = Set.of(PlanAction.TELL_CASES, PlanAction.TELL_INSPECTORS);

    private static final ActRule<Attempt, Problem> ROLE =
            attempt -> PlanLifecycle.TABLE.roles(attempt.action()).stream().anyMatch(attempt.actor()::has)
                    ? Optional.empty()
                    : Optional.of(CommonProblem.FORBIDDEN.raise());

    /** Whoever planned what is drawn, and with it closed the list, does not let it be drawn (decision 53). */
    private static final ActRule<Attempt, Problem> OTHER_EYES = attempt -> TELLING.contains(attempt.action())
                    && attempt.plan().draftedBy().equals(attempt.actor().id())
            ? Optional.of(CommonProblem.FOUR_EYES.raise("抽查计划拟定"))
            : Optional.empty();

    /** Only who drafted it closes its list: so the two persons of a draw are two. */
    private static final ActRule<Attempt, Problem> AUTHOR = attempt -> attempt.action() == PlanAction.CLOSE_LIST
                    && !attempt.plan().draftedBy().equals(attempt.actor().id())
            ? Optional.of(CommonProblem.FORBIDDEN.raise())
            : Optional.empty();

    /** All rules in force, in their order. */
    static final ActRule<Attempt, Problem> ALL = ROLE.and(OTHER_EYES).and(AUTHOR);

    private PlanRules() {}

    /** Somebody would do something with a plan. */
    record Attempt(SamplingPlan plan, PlanAction action, Actor actor) {}
}
