package onenet.hazchem.substance;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Use case: a second officer of the same office has looked at the source, and the entry counts from now on. */
@ApplicationScoped
public class ConfirmChemical {

    private final AddedChemicals additions;
    private final AuditTrail audit;
    private final InstantSource clock;

    ConfirmChemical(AddedChemicals additions, AuditTrail audit, InstantSource clock) {
        this.additions = additions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, FOUR_EYES for whoever added it, TRANSITION_NOT_ALLOWED when it is confirmed already */
    @Transactional
    public AddedChemical handle(UUID addition, Actor officer) {
        AddedChemical added = additions
                .findByIdOptional(addition, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> officer.serves(found.office()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (added.addedBy().equals(officer.id())) {
            throw CommonProblem.FOUR_EYES.raise();
        }
        if (added.confirmedAt().isPresent()) {
            throw CommonProblem.TRANSITION_NOT_ALLOWED.raise();
        }
        added.confirm(officer, clock.instant());
        audit.record(
                officer, "CONFIRM_CHEMICAL", addition.toString(), Map.of("entry", added.entry(), "name", added.name()));
        return added;
    }
}
