package onenet.oversight.sampling;

import onenet.casework.act.ActRule;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.util.Optional;
import java.util.Set;

/** What is against an act on a check; the guard and the offer of it ask the same. */
final class ReviewRules {

    private static final Set<ReviewAction> SIGNING =
            Set.of(ReviewAction.CONFIRM, ReviewAction.CONFIRM_FINDING, ReviewAction.REFER_BACK);

    private static final ActRule<Attempt, Problem> ROLE =
            attempt -> ReviewLifecycle.TABLE.roles(attempt.action()).stream().anyMatch(attempt.actor()::has)
                    ? Optional.empty()
                    : Optional.of(CommonProblem.FORBIDDEN.raise());

    /** Only who was drawn checks, and he orders nothing himself. */
    private static final ActRule<Attempt, Problem> DRAWN = attempt -> {
        boolean drawn = attempt.review().isOf(attempt.actor().id());
        if (attempt.action() == ReviewAction.ORDER) {
            return drawn ? Optional.of(CommonProblem.FOUR_EYES.raise("抽查检查")) : Optional.empty();
        }
        return drawn ? Optional.empty() : Optional.of(CommonProblem.FORBIDDEN.raise());
    };

    /** Two inspectors sign: whoever wrote does not confirm (random inspections are made by two or more: law-review.md, section 5). */
    private static final ActRule<Attempt, Problem> OTHER_EYES = attempt -> SIGNING.contains(attempt.action())
                    && attempt.review()
                            .writtenBy()
                            .filter(attempt.actor().id()::equals)
                            .isPresent()
            ? Optional.of(CommonProblem.FOUR_EYES.raise("检查表填写"))
            : Optional.empty();

    /** Nobody checks, or has corrected, a case he worked on himself; also not where the board heard of it after the draw. */
    private static final ActRule<Attempt, Problem> UNINVOLVED =
            attempt -> attempt.tookPart() ? Optional.of(CommonProblem.FOUR_EYES.raise("办件经办")) : Optional.empty();

    /** All rules in force, in their order. */
    static final ActRule<Attempt, Problem> ALL = ROLE.and(DRAWN).and(OTHER_EYES).and(UNINVOLVED);

    private ReviewRules() {}

    /**
     * Somebody would do something with a check.
     *
     * @param tookPart whether he acted on the case it is about
     */
    record Attempt(CaseReview review, ReviewAction action, Actor actor, boolean tookPart) {}

    /** The city's supervision sees every check, an inspector his own, the office that decided the case what it is to correct. */
    static boolean sees(Actor actor, CaseReview review) {
        boolean ownOffice =
                actor.serves(review.office()) && review.orderNumber().isPresent();
        return actor.overseesTheCity() || ownOffice || actor.isOfficer() && review.isOf(actor.id());
    }
}
