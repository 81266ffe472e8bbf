package onenet.proofs.receipt;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;
import onenet.proofs.proofitem.Matters;
import onenet.proofs.signing.ServiceKey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Use case: somebody wants to rely on a receipt. It is bound to its case and purpose and has an end; in any other case it proves nothing. */
@ApplicationScoped
public class CheckReceipt {

    private final Receipts receipts;
    private final ServiceKey key;
    private final AuditTrail audit;
    private final InstantSource clock;

    CheckReceipt(Receipts receipts, ServiceKey key, AuditTrail audit, InstantSource clock) {
        this.receipts = receipts;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Receipt handle(Actor actor, UUID id, String caseReference, String purpose) {
        Receipt receipt = receipts.findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (!actor.represents(receipt.holderUscc(), Matters.of(receipt.itemCode()))
                && !receipts.atOfficeOf(actor, receipt)) {
            refused(actor, receipt);
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

    /** An officer who asks for what was used in another office's case is on record, although the refusal undoes everything else. */
    private void refused(Actor actor, Receipt receipt) {
        if (actor.isOfficer()) {
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            audit.record(actor, "CaseRefused", receipt.caseReference(), Map.of("act", "CheckReceipt")));
        }
    }
}
