package onenet.proofs.commitment;

import onenet.audit.AuditTrail;
import onenet.proofs.resolution.DraftBecameCase;
import onenet.proofs.resolution.ProofCase;
import onenet.proofs.resolution.ProofCases;
import onenet.proofs.resolution.ProofLine;
import onenet.proofs.resolution.ProofState;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Takes what was committed to while an application was prepared along to its case: signed once, for one application. The commitment
 * moves, so that its check, its withdrawal and its breach belong to the case, and a second case of the same draft has none.
 */
@ApplicationScoped
class CarryCommitments {

    private static final Set<ProofState> SETTLED =
            EnumSet.of(ProofState.OBTAINED, ProofState.COMMITTED, ProofState.NOT_NEEDED);

    private final Commitments commitments;
    private final ProofCases cases;
    private final AuditTrail audit;

    CarryCommitments(Commitments commitments, ProofCases cases, AuditTrail audit) {
        this.commitments = commitments;
        this.cases = cases;
        this.audit = audit;
    }

    /** Only the same enterprise's, for the same matter; somebody else's draft is none. */
    void on(@Observes DraftBecameCase begun) {
        ProofCase proofCase = begun.proofCase();
        cases.locked(begun.draft())
                .filter(draft -> draft.holderUscc().equals(proofCase.holderUscc()))
                .filter(draft -> draft.itemCode().equals(proofCase.itemCode()))
                .ifPresent(draft -> begun.lines().stream()
                        .filter(line -> !SETTLED.contains(line.state()))
                        .forEach(line -> carry(draft, begun, line)));
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
