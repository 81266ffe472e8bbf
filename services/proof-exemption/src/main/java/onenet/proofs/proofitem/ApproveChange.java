package onenet.proofs.proofitem;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Use case: somebody else than the proposer approves a change of the lists. */
@ApplicationScoped
public class ApproveChange {

    private final ListChanges changes;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final Event<ListChange> approved;

    ApproveChange(ListChanges changes, AuditTrail audit, InstantSource clock, Event<ListChange> approved) {
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
        this.approved = approved;
    }

    @Transactional
    public ListChange handle(Actor actor, UUID id) {
        ListChange change = changes.findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (change.proposer().equals(actor.id())) {
            throw ProofsProblem.FOUR_EYES.raise();
        }
        if (change.approved()) {
            throw ProofsProblem.ALREADY_DONE.raise();
        }
        change.approvedBy(actor, clock.instant());
        changes.flush();
        approved.fire(change);
        audit.record(
                actor,
                "ApproveListChange",
                change.proofId().orElse("proof-list"),
                Map.of("change", id.toString(), "from", change.effectiveFrom()));
        return change;
    }
}
