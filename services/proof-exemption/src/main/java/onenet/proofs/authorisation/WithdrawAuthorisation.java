package onenet.proofs.authorisation;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;
import onenet.proofs.proofitem.Matters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Use case: the holder takes an approval back. Later uses stop; what was decided on an earlier one stands. */
@ApplicationScoped
public class WithdrawAuthorisation {

    private final Authorisations authorisations;
    private final AuditTrail audit;
    private final InstantSource clock;

    WithdrawAuthorisation(Authorisations authorisations, AuditTrail audit, InstantSource clock) {
        this.authorisations = authorisations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Authorisation handle(Actor holder, UUID id) {
        Authorisation authorisation = authorisations
                .findByIdOptional(id)
                .filter(found -> holder.represents(found.holderUscc(), Matters.of(found.itemCode())))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (authorisation.withdrawnAt().isPresent()) {
            throw ProofsProblem.ALREADY_DONE.raise();
        }
        authorisation.withdrawn(clock.instant());
        audit.record(
                holder,
                "WithdrawAuthorisation",
                authorisation.caseReference().orElse(authorisation.holderUscc()),
                Map.of("authorisation", id.toString()));
        return authorisation;
    }
}
