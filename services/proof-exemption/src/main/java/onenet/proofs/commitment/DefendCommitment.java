package onenet.proofs.commitment;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Use case: the party states its defence (陈述申辩) against the suspicion that its commitment is false. */
@ApplicationScoped
public class DefendCommitment {

    private final Commitments commitments;
    private final AuditTrail audit;
    private final InstantSource clock;

    DefendCommitment(Commitments commitments, AuditTrail audit, InstantSource clock) {
        this.commitments = commitments;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Commitment handle(Actor party, UUID id, String statement) {
        Commitment commitment = commitments.own(party, id);
        commitment.move(CommitmentAction.HEAR);
        commitments.record(new CommitmentStep(
                commitment,
                new CommitmentStep.Fact(CommitmentStep.StepKind.DEFENCE, "STATED", statement, null, null),
                party,
                clock.instant()));
        audit.record(party, "DefendCommitment", commitment.caseReference(), Map.of("commitment", id.toString()));
        return commitment;
    }
}
