package onenet.planfiling.filingcase;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Move;

import java.util.Optional;
import java.util.Set;

/** What can be done before a plan is filed. */
public enum FilingAction implements FilingStep {
    NOTIFY_GAPS,
    FILL_GAPS,
    COMPLETE_GAPS,
    FILE,
    DEEM_FILED,
    WITHDRAW,
    CLOSE;

    @Override
    public Optional<Role> roleIn(FilingCase filingCase) {
        return FilingLifecycle.TABLE.find(filingCase.status(), this).flatMap(Move::role);
    }

    @Override
    public Optional<Part> part() {
        return switch (this) {
            case NOTIFY_GAPS, CLOSE -> Optional.of(Part.CHECK);
            case FILE -> Optional.of(Part.REGISTRATION);
            default -> Optional.empty();
        };
    }

    @Override
    public Set<Role> roles() {
        return FilingLifecycle.TABLE.roles(this);
    }

    @Override
    public RuntimeException notAllowed(FilingCase filingCase) {
        // the rule knows one notice that names everything: a second one is told so, and not the status
        return this == NOTIFY_GAPS && filingCase.gaps().notice().isPresent()
                ? FilingProblem.GAPS_ALREADY_NOTIFIED.raise()
                : FilingLifecycle.TABLE.notAllowed(filingCase.status(), this);
    }
}
