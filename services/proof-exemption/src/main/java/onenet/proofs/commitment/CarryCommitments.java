package onenet.proofs.commitment;

import onenet.audit.AuditTrail;
import onenet.proofs.resolution.DraftBecameCase;
import onenet.proofs.resolution.ProofCase;
import onenet.proofs.resolution.ProofCases;
import onenet.proofs.resolution.ProofLine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * Takes what was committed to while an application was prepared along to its case: signed once, for one application. The commitment
 * moves, so that its check, its withdrawal and its breach belong to the case, and a second case of the same draft has none.
 */
@ApplicationScoped
class CarryCommitments {

    private final Commitments commitments;
    private final ProofCases cases;
    private final AuditTrail audit;

    CarryCommitments(Commitments commitments, ProofCases cases, AuditTrail audit) {
        this.commitments = commitments;
        this.cases = cases;
        this.audit = audit;
    }

    void on(@Observes DraftBecameCase begun) {
        begun.unsettled().forEach(line -> carry(begun.draft(), begun, line));
    }

    private void carry(ProofCase draft, DraftBecameCase begun, ProofLine line) {
        commitments.standing(draft.caseReference(), line.proofId()).ifPresent(commitment -> {
            commitment.carryTo(begun.proofCase());
            line.committed(commitment.id());
            cases.line(draft.caseReference(), line.proofId()).ifPresent(left -> left.mayCommit(left.routeIndex()));
            audit.record(
                    begun.by(),
                    "CarryCommitment",
                    begun.proofCase().caseReference(),
                    Map.of("commitment", commitment.id().toString(), "draft", draft.caseReference()));
        });
    }
}
