package onenet.planfiling.filingcase;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Move;

import java.util.Optional;

/** What can happen to a filed plan. */
public enum StandingAction implements FilingStep {
    ARCHIVE_VERSION,
    REVISE,
    REPORT_EVALUATION,
    FIND_REFILING_NEEDED,
    MISS_EVALUATION,
    REPORT_DRILL,
    REPLACE,
    CANCEL;

    @Override
    public Optional<Role> roleIn(FilingCase filingCase) {
        return filingCase
                .registration()
                .standing()
                .flatMap(standing -> StandingLifecycle.TABLE.find(standing, this))
                .flatMap(Move::role);
    }

    @Override
    public Optional<Role> role() {
        return StandingLifecycle.TABLE.moves().stream()
                .filter(move -> move.action() == this)
                .findFirst()
                .flatMap(Move::role);
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
