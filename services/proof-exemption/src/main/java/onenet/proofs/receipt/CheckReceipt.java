package onenet.proofs.receipt;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;
import onenet.proofs.signing.ServiceKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Use case: somebody wants to rely on a receipt. It is bound to its case and purpose and has an end; in any other case it proves nothing. */
@ApplicationScoped
public class CheckReceipt {

    private final Receipts receipts;
    private final ServiceKey key;
    private final InstantSource clock;

    CheckReceipt(Receipts receipts, ServiceKey key, InstantSource clock) {
        this.receipts = receipts;
        this.key = key;
        this.clock = clock;
    }

    @Transactional
    public Receipt handle(Actor actor, UUID id, String caseReference, String purpose) {
        Receipt receipt = receipts.findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (!actor.has(Role.SERVICE) && !actor.isOfficer() && !actor.represents(receipt.holderUscc())) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        if (!receipt.caseReference().equals(caseReference)) {
            throw ProofsProblem.RECEIPT_REFUSED.raise("ANOTHER_CASE");
        }
        if (!receipt.purpose().equals(purpose)) {
            throw ProofsProblem.RECEIPT_REFUSED.raise("ANOTHER_PURPOSE");
        }
        if (clock.instant().isAfter(receipt.expiresAt())) {
            throw ProofsProblem.RECEIPT_REFUSED.raise("EXPIRED");
        }
        if (!key.verifies(receipt.content(), receipt.signature())) {
            throw ProofsProblem.RECEIPT_REFUSED.raise("ALTERED");
        }
        return receipt;
    }
}
