package onenet.hazchem.licencecase;

import onenet.problem.Problem;

import java.util.Optional;
import java.util.Set;

/**
 * How clean somebody's hands are in a case.
 *
 * @param taken the parts he took in it
 * @param tied whether he has an interest in the applicant
 */
public record Hands(Set<Part> taken, boolean tied) {

    /** Of one who takes no part on the office's side. */
    static final Hands CLEAN = new Hands(Set.of(), false);

    /** Why he may not take a part: a tie to the applicant (RECUSED) or a part it must not meet (FOUR_EYES). */
    Optional<Problem> whyNot(Part part) {
        if (tied) {
            return Optional.of(LicenceProblem.RECUSED.raise());
        }
        return part.forbids().stream().anyMatch(taken::contains)
                ? Optional.of(LicenceProblem.FOUR_EYES.raise(part))
                : Optional.empty();
    }
}
