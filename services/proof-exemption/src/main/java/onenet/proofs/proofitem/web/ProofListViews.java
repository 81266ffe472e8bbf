package onenet.proofs.proofitem.web;

import onenet.proofs.proofitem.Bilingual;
import onenet.proofs.proofitem.LegalBasis;
import onenet.proofs.proofitem.ListChange;
import onenet.proofs.proofitem.PackedLists;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;
import onenet.proofs.proofitem.ProposeChange;
import onenet.proofs.proofitem.ReadLists;
import onenet.proofs.proofitem.RiskClass;
import onenet.proofs.proofitem.Route;
import onenet.proofs.proofitem.RouteStep;
import onenet.requests.PlannedDate;
import onenet.text.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the list endpoints take and give. */
public final class ProofListViews {

    private ProofListViews() {}

    /** One proof as the public reads it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProofItemView(
            String proofId,
            Bilingual name,
            ProofItem.ProofKind proofKind,
            List<LegalBasis> setBasis,
            String demandingUnit,
            List<String> issuingUnits,
            String guideRef,
            List<ProofItem.Use> usedByItems,
            ProofItem.ListKind list,
            boolean ledger,
            Route primaryRoute,
            List<RouteStep> routes,
            RiskClass riskClass,
            ProofItem.Ground ground,
            ProofItem.ValidityRule validityRule,
            boolean flaggedForCancellation,
            LocalDate publicFrom,
            String changedBy,
            String approvedBy,
            int version) {

        static ProofItemView of(ProofItem item, LocalDate day) {
            return new ProofItemView(
                    item.proofId(),
                    item.name(),
                    item.proofKind(),
                    item.setBasis(),
                    item.demandingUnit(),
                    item.issuingUnits(),
                    item.guideRef(),
                    item.usedByItems(),
                    item.list(),
                    item.ledger(),
                    item.primaryRoute(),
                    item.routes(),
                    item.riskClass(),
                    item.ground(),
                    item.validityRule(),
                    item.flagged(day),
                    item.publicFrom(),
                    item.changedBy(),
                    item.approvedBy(),
                    item.version());
        }
    }

    /** The lists. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProofListView(
            Bilingual title,
            int version,
            LocalDate publishedOn,
            String basis,
            LocalDate day,
            Map<String, Long> ledgerByRoute,
            List<ProofItemView> items,
            List<PackedLists.NotHandedIn> notHandedIn) {

        static ProofListView of(ReadLists.Lists lists) {
            return new ProofListView(
                    lists.head().title(),
                    lists.head().version(),
                    lists.head().publishedOn(),
                    lists.head().basis(),
                    lists.day(),
                    lists.byRoute().entrySet().stream()
                            .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue)),
                    lists.items().stream()
                            .map(item -> ProofItemView.of(item, lists.day()))
                            .toList(),
                    lists.notHandedIn());
        }
    }

    /** A change of the lists is proposed: a proof to publish, the id of one to cancel, or a basis that was repealed. */
    public record ChangeRequest(
            @NotNull ListChange.ListChangeKind kind,

            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
            ProofItem item,

            @Size(max = 60) String proofId,
            @Valid RepealRequest repeal,
            @NotNull @PlannedDate LocalDate effectiveFrom,
            @NotBlank @Lines @Size(max = 500) String reason) {

        ProposeChange.Proposal proposal() {
            return new ProposeChange.Proposal(
                    kind,
                    item,
                    proofId,
                    repeal == null ? null : new ProofRegister.Repeal(repeal.number(), repeal.article()),
                    effectiveFrom,
                    reason);
        }
    }

    /** Which basis was repealed; without an article all of the instrument. */
    public record RepealRequest(
            @NotBlank @Size(max = 100) String number,
            @Size(max = 60) String article) {}

    /** A change of the lists. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeView(
            UUID id,
            ListChange.ListChangeKind kind,
            String proofId,
            LocalDate effectiveFrom,
            String reason,
            boolean approved,
            Instant proposedAt) {

        static ChangeView of(ListChange change) {
            return new ChangeView(
                    change.id(),
                    change.kind(),
                    change.proofId().orElse(null),
                    change.effectiveFrom(),
                    change.reason(),
                    change.approved(),
                    change.proposedAt());
        }
    }
}
