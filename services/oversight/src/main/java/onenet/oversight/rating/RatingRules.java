package onenet.oversight.rating;

import onenet.oversight.OversightProblem;
import onenet.problem.Violation;

import java.time.LocalDate;
import java.util.List;

/** What is against a rating of an act: it comes too late, or says something of an act that nobody asks of it. */
final class RatingRules {

    private RatingRules() {}

    /** @throws onenet.problem.Problem RATING_TOO_LATE, RATING_DIMENSION */
    static void require(ServiceAct act, RatingWords words, RatingFile file, LocalDate today) {
        RatingTerms terms = file.on(today);
        if (!terms.take(act.day(), today)) {
            throw OversightProblem.RATING_TOO_LATE.raise(terms.takenFor().orElseThrow());
        }
        List<Dimension> asked = file.dimensions(act.channel());
        List<Dimension> given = List.copyOf(words.marks().keySet());
        given.stream().filter(each -> !asked.contains(each)).findFirst().ifPresent(each -> {
            throw OversightProblem.RATING_DIMENSION
                    .raise(each.name())
                    .at(Violation.inBody("/marks", "DIMENSION_NOT_ASKED", each.name()));
        });
    }
}
