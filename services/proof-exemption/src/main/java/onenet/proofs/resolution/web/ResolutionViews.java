package onenet.proofs.resolution.web;

import onenet.casework.identity.OfficeCode;
import onenet.proofs.credit.CreditStanding;
import onenet.proofs.proofitem.Bilingual;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.Route;
import onenet.proofs.resolution.Attempt;
import onenet.proofs.resolution.FoundRecord;
import onenet.proofs.resolution.Moment;
import onenet.proofs.resolution.Outcome;
import onenet.proofs.resolution.ProofLine;
import onenet.proofs.resolution.ProofState;
import onenet.proofs.resolution.ProofWords;
import onenet.proofs.resolution.ReadResolution;
import onenet.proofs.resolution.ResolutionRequest;
import onenet.text.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the resolution endpoints take and give. */
public final class ResolutionViews {

    private ResolutionViews() {}

    /** Whose proofs. */
    public record HolderRequest(
            @NotNull @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}")
            String uscc,

            @NotBlank @Size(max = 200) String name) {}

    /**
     * A case asks to have its proofs resolved.
     *
     * @param office office the case is at; a draft is at none
     */
    public record ResolveRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{8,64}") String caseReference,
            @NotNull @Pattern(regexp = "[0-9]{14}") String itemCode,
            @NotNull @Valid HolderRequest holder,
            @NotBlank @Size(max = 200) String purpose,
            @NotNull Moment moment,
            @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = "P-[A-Z0-9-]{1,40}") String> proofs,
            boolean mayCommit,
            @Size(max = 40) Map<@Size(max = 60) String, @Size(max = 500) String> particulars,
            @Pattern(regexp = "[0-9]{6}(-[A-Z]{2,6})?") String office,
            @Pattern(regexp = "[A-Za-z0-9-]{8,64}") String draftReference) {

        ResolutionRequest request() {
            return new ResolutionRequest(
                    caseReference,
                    itemCode,
                    holder.uscc(),
                    holder.name(),
                    purpose,
                    moment,
                    proofs,
                    mayCommit,
                    particulars == null ? Map.of() : withoutNulls(particulars),
                    Optional.ofNullable(office).map(OfficeCode::new),
                    Optional.ofNullable(draftReference).filter(draft -> !draft.equals(caseReference)));
        }

        private static Map<String, String> withoutNulls(Map<String, String> given) {
            Map<String, String> kept = new java.util.HashMap<>(given);
            kept.values().removeIf(Objects::isNull);
            return kept;
        }
    }

    /** An officer picks or judges a record. */
    public record DeterminationRequest(
            @NotBlank @Size(max = 200) String identifier,
            boolean accepted,
            @NotBlank @Lines @Size(max = 500) String reason) {}

    /** What a proof rests on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EvidenceView(
            UUID receiptId, String identifier, String source, Instant checkedAt, LocalDate validTo) {}

    /** One question and what it led to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttemptView(
            int seq,
            Moment moment,
            Route route,
            String source,
            Bilingual sourceName,
            Outcome outcome,
            String code,
            List<String> records,
            Instant requestedAt,
            Instant answeredAt) {

        static AttemptView of(Attempt attempt, ProofWords words) {
            return new AttemptView(
                    attempt.seq(),
                    attempt.moment(),
                    attempt.route(),
                    attempt.source(),
                    words.sourceName(attempt.source()),
                    attempt.outcome(),
                    attempt.code(),
                    attempt.evidence().isEmpty()
                            ? List.of()
                            : List.of(attempt.evidence().split(" ")),
                    attempt.requestedAt(),
                    attempt.answeredAt());
        }
    }

    /** Which commitment may be made instead. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CommitmentOffer(String templateId, String notice) {}

    /** Why no commitment is offered, and how the way is opened again. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bar(
            CreditStanding.EntryKind kind, String basis, LocalDate since, LocalDate endsOn, Bilingual repair) {

        private static final Bilingual REPAIR = new Bilingual(
                "向作出认定的机关申请信用修复，修复当日恢复", "Ask the body that made the entry for repair; open again that day");

        static Bar of(CreditStanding entry) {
            return new Bar(
                    entry.kind(),
                    entry.decisionNumber(),
                    entry.since(),
                    entry.endsOn().orElse(null),
                    REPAIR);
        }
    }

    /**
     * One proof of a case.
     *
     * @param found records an officer has to judge, with both values; left out where there is nothing for him
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProofView(
            String proofId,
            Bilingual name,
            ProofState state,
            Route route,
            Outcome outcome,
            String code,
            Bilingual words,
            EvidenceView evidence,
            List<FoundRecord> found,
            List<AttemptView> attempts,
            CommitmentOffer commitment) {

        static ProofView of(ProofLine line, ReadResolution.Standing standing, ProofWords words) {
            ProofItem item = standing.items().get(line.proofId());
            return new ProofView(
                    line.proofId(),
                    item == null ? new Bilingual(line.proofId(), line.proofId()) : item.name(),
                    line.state(),
                    line.route(),
                    line.outcome().orElse(null),
                    line.code(),
                    words.of(line),
                    line.evidence()
                            .map(evidence -> new EvidenceView(
                                    evidence.receiptId(),
                                    evidence.identifier(),
                                    evidence.source(),
                                    evidence.checkedAt(),
                                    evidence.validTo()))
                            .orElse(null),
                    standing.toJudge(line).orElse(null),
                    standing.attempts().stream()
                            .filter(attempt -> attempt.proofId().equals(line.proofId()))
                            .map(attempt -> AttemptView.of(attempt, words))
                            .toList(),
                    offer(line, item));
        }

        private static CommitmentOffer offer(ProofLine line, ProofItem item) {
            return line.state() != ProofState.MAY_COMMIT || item == null
                    ? null
                    : item.commitmentStep()
                            .map(step -> new CommitmentOffer(
                                    step.template(),
                                    "/v1/resolutions/" + line.caseReference() + "/proofs/" + line.proofId()
                                            + "/commitment-notice"))
                            .orElse(null);
        }
    }

    /** The proofs of a case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResolutionView(
            String caseReference,
            String itemCode,
            HolderView holder,
            String purpose,
            Moment moment,
            boolean greenChannel,
            Bar commitmentBar,
            List<ProofView> proofs) {

        public static ResolutionView of(ReadResolution.Standing standing, ProofWords words) {
            return new ResolutionView(
                    standing.proofCase().caseReference(),
                    standing.proofCase().itemCode(),
                    new HolderView(
                            standing.proofCase().holderUscc(),
                            standing.proofCase().holderName()),
                    standing.proofCase().purpose(),
                    standing.proofCase().moment(),
                    standing.greenChannel(),
                    standing.bar().map(Bar::of).orElse(null),
                    standing.lines().stream()
                            .map(line -> ProofView.of(line, standing, words))
                            .toList());
        }
    }

    /** Whose proofs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HolderView(String uscc, String name) {}
}
