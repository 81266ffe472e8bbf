package onenet.oversight.rating;

import onenet.casework.act.ActRule;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.oversight.OversightProblem;
import onenet.oversight.caseboard.Sight;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.util.Optional;
import java.util.Set;

/** What is against an act on the work order of a bad rating; the guard and the offer of it ask the same. */
final class RatingOrderRules {

    /** Acts by which the city judges what others said; nobody else ever ends an order. */
    private static final Set<RatingOrderAction> JUDGING = Set.of(
            RatingOrderAction.CONFIRM_REVIEW,
            RatingOrderAction.REFUSE_REVIEW,
            RatingOrderAction.RETURN,
            RatingOrderAction.CLOSE);

    /** The city's supervision may do what an office may: it stands in for one that is not told who rated. */
    private static final ActRule<Attempt, Problem> ROLE =
            attempt -> attempt.actor().has(Role.CITY_SUPERVISOR)
                            || attempt.actor().has(Role.DECISION_MAKER) && !JUDGING.contains(attempt.action())
                    ? Optional.empty()
                    : Optional.of(CommonProblem.FORBIDDEN.raise());

    /** The rated office works on its own order; where the rater is anonymous it learns too little to, and must not learn more. */
    private static final ActRule<Attempt, Problem> OWN_OFFICE =
            attempt -> attempt.actor().has(Role.CITY_SUPERVISOR)
                            || attempt.actor().serves(attempt.order().office())
                                    && !attempt.order().rating().anonymous()
                    ? Optional.empty()
                    : Optional.of(CommonProblem.OUTSIDE_JURISDICTION.raise());

    /** Whoever was rated neither screens, verifies, answers nor closes it (e-certificate reference, F1; trap 47). */
    private static final ActRule<Attempt, Problem> NOT_THE_RATED = attempt -> attempt.order()
                    .rating()
                    .act()
                    .officer()
                    .filter(attempt.actor().id()::equals)
                    .isPresent()
            ? Optional.of(CommonProblem.FOUR_EYES.raise("被评价"))
            : Optional.empty();

    /** Nobody judges what he did himself. */
    private static final ActRule<Attempt, Problem> OTHER_EYES =
            attempt -> JUDGING.contains(attempt.action()) && attempt.workedOnIt()
                    ? Optional.of(CommonProblem.FOUR_EYES.raise("差评办理"))
                    : Optional.empty();

    /** One person of the city works on an order: another is left who may judge it. */
    private static final ActRule<Attempt, Problem> ONE_HAND_OF_THE_CITY = attempt ->
            attempt.actor().has(Role.CITY_SUPERVISOR) && !JUDGING.contains(attempt.action()) && attempt.cityWorkedOnIt()
                    ? Optional.of(CommonProblem.FOUR_EYES.raise("差评办理"))
                    : Optional.empty();

    /** A rating is said to be mistaken once; what the city refused is not asked again. */
    private static final ActRule<Attempt, Problem> REVIEWED_ONCE = attempt ->
            attempt.action() == RatingOrderAction.ASK_REVIEW && attempt.order().reviewed()
                    ? Optional.of(OversightProblem.RATING_REVIEWED.raise())
                    : Optional.empty();

    /** Who does not show himself is called by nobody: he reads the answer. */
    private static final ActRule<Attempt, Problem> NO_CALL_TO_THE_ANONYMOUS =
            attempt -> attempt.action() == RatingOrderAction.CALL_BACK
                            && attempt.order().rating().anonymous()
                    ? Optional.of(OversightProblem.RATER_ANONYMOUS.raise())
                    : Optional.empty();

    /** Everybody else is called before he is answered: all of them, not some (law-review.md, 5). */
    private static final ActRule<Attempt, Problem> CALLED_FIRST =
            attempt -> attempt.action() == RatingOrderAction.ANSWER
                            && attempt.order().status() == RatingOrderStatus.PUT_RIGHT
                            && !attempt.order().rating().anonymous()
                    ? Optional.of(OversightProblem.RATER_NOT_CALLED.raise())
                    : Optional.empty();

    /** All rules in force, in their order. */
    static final ActRule<Attempt, Problem> ALL = ROLE.and(OWN_OFFICE)
            .and(NOT_THE_RATED)
            .and(OTHER_EYES)
            .and(ONE_HAND_OF_THE_CITY)
            .and(REVIEWED_ONCE)
            .and(NO_CALL_TO_THE_ANONYMOUS)
            .and(CALLED_FIRST);

    private RatingOrderRules() {}

    /**
     * Somebody would do something with an order.
     *
     * @param workedOnIt whether he did something with it before that was not judging
     * @param cityWorkedOnIt whether somebody else of his office did
     */
    record Attempt(
            RatingOrder order, RatingOrderAction action, Actor actor, boolean workedOnIt, boolean cityWorkedOnIt) {}

    /**
     * The city sees an order at once; the rated office only when the case has ended, so that nobody fears for a case under way. One of an anonymous rater it
     * never sees: that it came when a case ended would tell whose it is.
     *
     * @param caseEnded whether nothing of the case is left to be done
     */
    static boolean sees(Actor actor, RatingOrder order, boolean caseEnded) {
        return actor.overseesTheCity() || caseEnded && !order.rating().anonymous() && Sight.sees(actor, order.office());
    }

    /** Whether what was done was part of the work, and neither a judgement nor the day that went by. */
    static boolean isWork(String action) {
        return !action.equals(EscalateRatingOrders.ESCALATE) && !JUDGING.contains(RatingOrderAction.valueOf(action));
    }
}
