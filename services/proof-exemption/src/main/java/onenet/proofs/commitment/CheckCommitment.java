package onenet.proofs.commitment;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.bounds.ActBounds;
import onenet.casework.bounds.BoundedTerm;
import onenet.casework.bounds.Span;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Use case: an officer enters what the check found. A source that cannot be asked leaves the check open: unknown is not false. What looks false
 * opens a hearing of the party and nothing else.
 */
@ApplicationScoped
public class CheckCommitment {

    private final Commitments commitments;
    private final Breaches breaches;
    private final AuditTrail audit;
    private final ActBounds bounds;
    private final InstantSource clock;

    CheckCommitment(
            Commitments commitments, Breaches breaches, AuditTrail audit, ActBounds bounds, InstantSource clock) {
        this.commitments = commitments;
        this.breaches = breaches;
        this.audit = audit;
        this.bounds = bounds;
        this.clock = clock;
    }

    /** What a check finds. */
    public enum Result {
        CONFIRMED,
        /** Slight and to be put right by a day. */
        CORRECTABLE,
        FALSE,
        SOURCE_UNREACHABLE
    }

    /**
     * What was found.
     *
     * @param by the day by which it is put right, or by which the party may answer
     * @param decisionNumber of the order to put right
     */
    public record Finding(Result result, String note, LocalDate by, String decisionNumber) {}

    @Transactional
    public Commitment handle(Actor officer, UUID id, Finding finding) {
        Commitment commitment = commitments.handled(officer, id);
        Instant now = clock.instant();
        switch (finding.result()) {
            case CONFIRMED -> confirm(commitment, officer);
            case SOURCE_UNREACHABLE -> commitment.escalated(now);
            case FALSE -> {
                term(finding.by(), LegalTime.date(now));
                commitment.move(CommitmentAction.SUSPECT);
                breaches.doubt(commitment, Breaches.Doubt.SUSPECTED, officer);
            }
            case CORRECTABLE -> {
                commitment.move(CommitmentAction.ORDER_CORRECTION);
                commitment.correctBy(required(finding.by(), "/by"));
                breaches.tell(
                        commitment,
                        new Breaches.Consequence(
                                "CORRECTION_ORDERED",
                                required(finding.decisionNumber(), "/decisionNumber"),
                                LegalTime.date(now),
                                false,
                                term(finding.by(), LegalTime.date(now))),
                        officer);
            }
        }
        CommitmentStep.StepKind kind =
                finding.result() == Result.FALSE ? CommitmentStep.StepKind.SUSPICION : CommitmentStep.StepKind.CHECK;
        commitments.record(new CommitmentStep(
                commitment,
                new CommitmentStep.Fact(
                        kind, finding.result().name(), finding.note(), finding.decisionNumber(), finding.by()),
                officer,
                now));
        audit.record(
                officer,
                "CheckCommitment",
                commitment.caseReference(),
                Map.of("commitment", id.toString(), "result", finding.result().name()));
        return commitment;
    }

    /** Time to put right or to answer: not less than can be used, not so much that nothing is asked. */
    private LocalDate term(LocalDate by, LocalDate today) {
        Span span = bounds.on(today, BoundedTerm.RECTIFICATION_TERM);
        if (!span.allows(today, required(by, "/by"))) {
            throw CommonProblem.INVALID_INPUT
                    .raise()
                    .at(Violation.inBody("/by", "DAY_OUT_OF_BOUNDS", span.first(today), span.last(today)));
        }
        return by;
    }

    /** What was to be put right has been. */
    private void confirm(Commitment commitment, Actor officer) {
        boolean corrected = commitment.status() == CommitmentStatus.CORRECTION_ORDERED;
        commitment.move(CommitmentAction.CONFIRM);
        if (corrected) {
            breaches.doubt(commitment, Breaches.Doubt.CLEARED, officer);
        }
    }

    private static <T> T required(T value, String pointer) {
        if (value == null) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody(pointer, "REQUIRED"));
        }
        return value;
    }
}
