package onenet.planfiling.filingcase;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Move;

import java.util.Optional;
import java.util.Set;

/** What can happen to a filed plan. */
public enum StandingAction implements FilingStep {
    ARCHIVE_VERSION,
    REVISE,
    REPORT_EVALUATION,
    FIND_REFILING_NEEDED,
    MISS_EVALUATION,
    REPORT_DRILL,
    REPLACE,
    CANCEL,
    /** A clerical error of the entry is put right. */
    CORRECT;

    @Override
    public Optional<Part> part() {
        return this == CORRECT ? Optional.of(Part.REGISTRATION) : Optional.empty();
    }

    @Override
    public Optional<Role> roleIn(FilingCase filingCase) {
        return filingCase
                .registration()
                .standing()
                .flatMap(standing -> StandingLifecycle.TABLE.find(standing, this))
                .flatMap(Move::role);
    }

    @Override
    public Set<Role> roles() {
        return StandingLifecycle.TABLE.roles(this);
    }

    @Override
    public RuntimeException notAllowed(FilingCase filingCase) {
        return filingCase
                .registration()
                .standing()
                .<RuntimeException>map(standing -> StandingLifecycle.TABLE.notAllowed(standing, this))
                .orElseGet(FilingProblem.NOT_FILED::raise);
    }
}
