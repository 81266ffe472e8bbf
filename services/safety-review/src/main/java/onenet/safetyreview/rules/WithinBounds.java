package onenet.safetyreview.rules;

import onenet.casework.bounds.ActBounds;
import onenet.casework.bounds.BoundedTerm;
import onenet.casework.bounds.Span;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Policy: a day or a length an officer fixes lies within its lawful bounds. */
@Singleton
public class WithinBounds {

    private final ActBounds bounds;

    WithinBounds(ActBounds bounds) {
        this.bounds = bounds;
    }

    /** @throws onenet.problem.Problem INVALID_INPUT with the first and the last day there is */
    public void require(BoundedTerm term, LocalDate today, LocalDate day, String pointer) {
        Span span = bounds.on(today, term);
        if (!span.allows(today, day)) {
            throw CommonProblem.INVALID_INPUT
                    .raise()
                    .at(Violation.inBody(pointer, "DAY_OUT_OF_BOUNDS", span.first(today), span.last(today)));
        }
    }

    /** @throws onenet.problem.Problem INVALID_INPUT with the least and the most working days there may be */
    public void require(BoundedTerm term, LocalDate today, int days, String pointer) {
        Span span = bounds.on(today, term);
        if (!span.allows(days)) {
            throw CommonProblem.INVALID_INPUT
                    .raise()
                    .at(Violation.inBody(pointer, "LENGTH_OUT_OF_BOUNDS", span.atLeast(), span.atMost()));
        }
    }
}
