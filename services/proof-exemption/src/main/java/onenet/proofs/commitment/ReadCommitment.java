package onenet.proofs.commitment;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Use case: a commitment with what happened to it, for its party, its office and oversight. */
@ApplicationScoped
public class ReadCommitment {

    private final Commitments commitments;

    ReadCommitment(Commitments commitments) {
        this.commitments = commitments;
    }

    /** A commitment and its steps. */
    public record Found(Commitment commitment, List<CommitmentStep> steps) {}

    @Transactional
    public Found handle(Actor actor, UUID id) {
        Commitment commitment = commitments.visible(actor, id);
        return new Found(commitment, commitments.steps(commitment));
    }
}
