package onenet.proofs.proofitem;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.proofs.ProofsProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Use case: a change of the lists is proposed.
 *
 * <p>优化营商环境条例第四十四条: a proof without a law, an administrative regulation or a State Council decision behind it cannot even be proposed.
 */
@ApplicationScoped
public class ProposeChange {

    private final ListChanges changes;
    private final ProofRegister register;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final ObjectMapper json;

    ProposeChange(
            ListChanges changes, ProofRegister register, AuditTrail audit, InstantSource clock, ObjectMapper json) {
        this.changes = changes;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
        this.json = json;
    }

    /** One of: a proof to publish, the id of one to cancel, a basis that was repealed. */
    public record Proposal(
            ListChange.ListChangeKind kind,
            ProofItem item,
            String proofId,
            ProofRegister.Repeal repeal,
            LocalDate effectiveFrom,
            String reason) {}

    @Transactional
    public ListChange handle(Actor actor, Proposal proposal) {
        ListChange change =
                switch (proposal.kind()) {
                    case PUBLISH -> publish(proposal);
                    case CANCEL -> cancel(proposal);
                    case REPEAL_BASIS -> repeal(proposal);
                };
        changes.persist(change.proposedBy(actor, clock.instant()));
        audit.record(
                actor,
                "ProposeListChange",
                change.proofId().orElse("proof-list"),
                Map.of("kind", change.kind().name(), "change", change.id().toString()));
        return change;
    }

    private ListChange publish(Proposal proposal) {
        ProofItem item = required(proposal.item(), "/item");
        if (item.list() == ProofItem.ListKind.RETAINED && !item.founded(proposal.effectiveFrom())) {
            throw ProofsProblem.BASIS_MISSING.raise(item.proofId());
        }
        return change(proposal, item.proofId(), item);
    }

    private ListChange cancel(Proposal proposal) {
        LocalDate today = LegalTime.date(clock.instant());
        ProofItem item = register.find(required(proposal.proofId(), "/proofId"), today)
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        ProofItem cancelled = new ProofItem(
                item.proofId(),
                item.name(),
                item.proofKind(),
                item.setBasis(),
                item.demandingUnit(),
                item.issuingUnits(),
                item.guideRef(),
                item.usedByItems(),
                ProofItem.ListKind.CANCELLED,
                item.ledger(),
                item.riskClass(),
                item.ground(),
                item.validityRule(),
                List.of(new RouteStep(Route.CANCELLED, null, null, null, null, null, null, null, null, false)),
                item.publicFrom(),
                item.changedBy(),
                item.approvedBy(),
                item.version() + 1);
        return change(proposal, item.proofId(), cancelled);
    }

    private ListChange repeal(Proposal proposal) {
        return change(proposal, null, required(proposal.repeal(), "/repeal"));
    }

    private ListChange change(Proposal proposal, String proofId, Object content) {
        try {
            return new ListChange(
                    proposal.kind(),
                    proofId,
                    json.writeValueAsString(content),
                    proposal.effectiveFrom(),
                    proposal.reason());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static <T> T required(T value, String pointer) {
        if (value == null) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody(pointer, "REQUIRED"));
        }
        return value;
    }
}
