package onenet.proofs.commitment.web;

import onenet.casework.actor.Actor;
import onenet.proofs.commitment.CheckCommitment;
import onenet.proofs.commitment.Commitment;
import onenet.proofs.commitment.CommitmentAction;
import onenet.proofs.commitment.CommitmentLifecycle;
import onenet.proofs.commitment.CommitmentStatus;
import onenet.proofs.commitment.CommitmentStep;
import onenet.proofs.commitment.CommitmentTemplate;
import onenet.proofs.commitment.DecideBreach;
import onenet.proofs.commitment.SignCommitment;
import onenet.proofs.proofitem.Bilingual;
import onenet.requests.PlannedDate;
import onenet.text.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the commitment endpoints take and give. */
final class CommitmentViews {

    private CommitmentViews() {}

    /** The exact text that would have to be signed. */
    public record NoticeView(
            String templateId,
            int version,
            CommitmentTemplate.Notice notice,
            CommitmentTemplate.Letter letter,
            Bilingual text,
            String textHash) {

        static NoticeView of(Commitment.Shown shown) {
            return new NoticeView(
                    shown.template().id(),
                    shown.template().version(),
                    shown.template().notice(),
                    shown.template().letter(),
                    shown.text(),
                    shown.hash());
        }
    }

    /** A signature. */
    public record SignRequest(
            @NotBlank @Size(max = 60) String signerName,
            @NotNull SignCommitment.Capacity capacity,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String textHash) {}

    /** Why. */
    public record ReasonRequest(
            @NotBlank @Lines @Size(max = 2000) String reason) {}

    /** What a check found. */
    public record CheckRequest(
            @NotNull CheckCommitment.Result result,
            @NotBlank @Lines @Size(max = 2000) String note,
            @PlannedDate LocalDate by,
            @Size(max = 100) String decisionNumber) {}

    /** A decision about a breach. */
    public record RulingRequest(
            @NotNull DecideBreach.Consequence consequence,
            @NotBlank @Size(max = 100) String decisionNumber,
            @NotBlank @Lines @Size(max = 2000) String reasons) {}

    /**
     * One thing that happened.
     *
     * @param by who did it; outside the offices only what the reader did himself is named
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(
            CommitmentStep.StepKind kind,
            String result,
            String note,
            String decisionNumber,
            LocalDate dueOn,
            String by,
            Instant recordedAt) {

        static StepView of(CommitmentStep step, Actor reader) {
            boolean named = reader.isOfficer() || step.actorId().equals(reader.id());
            return new StepView(
                    step.kind(),
                    step.result(),
                    step.note(),
                    step.decisionNumber().orElse(null),
                    step.dueOn().orElse(null),
                    named ? step.actorName() : null,
                    step.recordedAt());
        }
    }

    /**
     * A commitment.
     *
     * @param correctionOrderedBy officer who ordered that it be put right; for officers, left out where nobody did
     */
    public record CommitmentView(
            UUID id,
            String caseReference,
            String proofId,
            CommitmentStatus status,
            String templateId,
            int templateVersion,
            Bilingual text,
            String textHash,
            String signerName,
            String signerCapacity,
            Instant signedAt,
            String signature,
            CommitmentTemplate.Method checkMethod,
            String checkStandard,
            LocalDate checkDueOn,
            boolean checkEscalated,
            @JsonInclude(JsonInclude.Include.NON_NULL) String correctionOrderedBy,
            List<StepView> steps,
            Set<CommitmentAction> allowedActions) {

        static CommitmentView of(
                Commitment commitment, List<CommitmentStep> steps, Optional<String> orderedBy, Actor actor) {
            return new CommitmentView(
                    commitment.id(),
                    commitment.caseReference(),
                    commitment.proofId(),
                    commitment.status(),
                    commitment.templateId(),
                    commitment.templateVersion(),
                    commitment.text(),
                    commitment.textHash(),
                    commitment.signerName(),
                    commitment.signerCapacity(),
                    commitment.signedAt(),
                    commitment.signature(),
                    commitment.checkMethod(),
                    commitment.checkStandard(),
                    commitment.checkDueOn(),
                    commitment.checkEscalated(),
                    orderedBy.filter(name -> actor.isOfficer()).orElse(null),
                    steps.stream().map(step -> StepView.of(step, actor)).toList(),
                    CommitmentLifecycle.TABLE.allowedActions(commitment.status(), actor.roles()));
        }
    }
}
