package onenet.casedesk;

import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.util.Optional;
import java.util.Set;

/**
 * How clean somebody's hands are in a case.
 *
 * @param taken names of the parts he took in it
 * @param tied whether he has an interest in the applicant
 */
public record Hands(Set<String> taken, boolean tied) {

    /** Of one who takes no part on the office's side. */
    static final Hands CLEAN = new Hands(Set.of(), false);

    /** Why he may not take a part: a tie to the applicant (RECUSED) or a part it must not meet (FOUR_EYES). */
    Optional<Problem> whyNot(CasePart part) {
        if (tied) {
            return Optional.of(CommonProblem.RECUSED.raise());
        }
        return part.forbids().stream().anyMatch(other -> taken.contains(other.name()))
                ? Optional.of(CommonProblem.FOUR_EYES.raise(part.words()))
                : Optional.empty();
    }

    boolean took(CasePart part) {
        return taken.contains(part.name());
    }
}
