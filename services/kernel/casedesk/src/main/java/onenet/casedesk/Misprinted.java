package onenet.casedesk;

import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A clerical error on a paper (更正): which text, what is printed there, and what is to stand there. */
public interface Misprinted {

    Enum<?> text();

    /** Empty where nothing is printed: what is not there is no slip of the pen. */
    String from();

    String to();

    /**
     * Policy: a correction names each text once, and something else than what is printed.
     *
     * @param texts in the order of the body's {@code texts}
     * @throws onenet.problem.Problem INVALID_INPUT with CORRECTED_TWICE or NOTHING_CORRECTED at each place
     */
    static void requireWrong(List<? extends Misprinted> texts) {
        List<Violation> violations = new ArrayList<>();
        Set<Enum<?>> seen = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            Misprinted each = texts.get(i);
            if (!seen.add(each.text())) {
                violations.add(Violation.inBody(
                        "/texts/" + i, "CORRECTED_TWICE", each.text().name()));
            } else if (each.from().isEmpty() || each.from().equals(each.to())) {
                violations.add(Violation.inBody(
                        "/texts/" + i + "/to", "NOTHING_CORRECTED", each.text().name()));
            }
        }
        if (!violations.isEmpty()) {
            throw CommonProblem.INVALID_INPUT.raise().at(violations.toArray(Violation[]::new));
        }
    }
}
