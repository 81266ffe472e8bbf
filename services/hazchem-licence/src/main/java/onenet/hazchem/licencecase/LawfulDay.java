package onenet.hazchem.licencecase;

import onenet.casework.LegalTime;
import onenet.casework.bounds.ActBounds;
import onenet.casework.bounds.BoundedTerm;
import onenet.casework.bounds.Span;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;

/** Policy: a day or a length an officer fixes lies within its lawful bounds, reckoned from today. */
@Singleton
public class LawfulDay {

    private final ActBounds bounds;
    private final InstantSource clock;

    LawfulDay(ActBounds bounds, InstantSource clock) {
        this.bounds = bounds;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem DATE_NOT_POSSIBLE with the first and the last day there is */
    public void require(BoundedTerm term, LocalDate day, String pointer) {
        LocalDate today = LegalTime.today(clock);
        Span span = bounds.on(today, term);
        if (!span.allows(today, day)) {
            throw LicenceProblem.DATE_NOT_POSSIBLE
                    .raise(day)
                    .at(Violation.inBody(pointer, "DAY_OUT_OF_BOUNDS", span.first(today), span.last(today)));
        }
    }

    /** @throws onenet.problem.Problem INVALID_INPUT with the least and the most days there may be */
    public void require(BoundedTerm term, int days, String pointer) {
        Span span = bounds.on(LegalTime.today(clock), term);
        if (!span.allows(days)) {
            throw CommonProblem.INVALID_INPUT
                    .raise()
                    .at(Violation.inBody(pointer, "LENGTH_OUT_OF_BOUNDS", span.atLeast(), span.atMost()));
        }
    }
}
