package onenet.oversight.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** How the offices decide beside one another, by what the board counted. */
@ApplicationScoped
class DriftOfOffices {

    private final EndedCases cases;
    private final SamplingFile rules;

    DriftOfOffices(EndedCases cases, SamplingFile rules) {
        this.cases = cases;
        this.rules = rules;
    }

    /** In the year up to that day. */
    List<OfficeDrift> upTo(LocalDate day) {
        SamplingEdition edition = rules.on(day);
        return OfficeDrift.among(
                cases.tallies(from(day), day, edition.of(CheckKind.CASE_FILES).outcomes()), edition.driftAtLeast());
    }

    /** First day of the year that ends with this one. */
    static LocalDate from(LocalDate day) {
        return day.minusYears(1).plusDays(1);
    }
}
