package onenet.oversight.publicity;

import onenet.casework.act.ActRule;
import onenet.casework.actor.Actor;
import onenet.oversight.caseboard.Sight;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.util.Optional;
import java.util.Set;

/** What is against an act on a published record; the guard and the offer of it ask the same. */
final class PublicityRules {

    /** Acts after which nobody outside reads the record any more. */
    private static final Set<PublicityAction> TAKING_DOWN =
            Set.of(PublicityAction.WITHDRAW, PublicityAction.CONFIRM_WITHDRAWAL);

    /** A role of the table, and no other. */
    private static final ActRule<Attempt, Problem> ROLE =
            attempt -> PublicityLifecycle.TABLE.roles(attempt.action()).stream().anyMatch(attempt.actor()::has)
                    ? Optional.empty()
                    : Optional.of(CommonProblem.FORBIDDEN.raise());

    /** What is right is not taken down by one person alone. */
    private static final ActRule<Attempt, Problem> OTHER_EYES = attempt -> attempt.action()
                            == PublicityAction.CONFIRM_WITHDRAWAL
                    && attempt.proposer().filter(attempt.actor().id()::equals).isPresent()
            ? Optional.of(CommonProblem.FOUR_EYES.raise(PublicityAction.PROPOSE_WITHDRAWAL.name()))
            : Optional.empty();

    /** Nobody takes down what tells of a case he has worked on himself. */
    private static final ActRule<Attempt, Problem> UNINVOLVED =
            attempt -> TAKING_DOWN.contains(attempt.action()) && attempt.tookPart()
                    ? Optional.of(CommonProblem.FOUR_EYES.raise("办件经办"))
                    : Optional.empty();

    /** All rules in force, in their order. */
    static final ActRule<Attempt, Problem> ALL = ROLE.and(OTHER_EYES).and(UNINVOLVED);

    private PublicityRules() {}

    /**
     * Somebody would do something with a record.
     *
     * @param proposer who proposed the withdrawal, by his id
     * @param tookPart whether the actor acted on the case that granted the licence
     */
    record Attempt(PublicityAction action, Actor actor, Optional<String> proposer, boolean tookPart) {}

    /** Whose decision it is, and the city. */
    static boolean sees(Actor actor, PublicityRecord found) {
        return Sight.sees(actor, found.officeCode());
    }
}
