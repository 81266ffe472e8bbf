package onenet.proofs.commitment;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.proofs.ProofsProblem;
import onenet.proofs.credit.CreditNews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Use case: after the party was heard, or its time ran out, another person than the finder decides. Only now there is a credit entry, and only
 * now the bar begins. A permit already issued is not touched here: its own rescission is only begun.
 */
@ApplicationScoped
public class DecideBreach {

    private final Commitments commitments;
    private final CreditNews credit;
    private final Breaches breaches;
    private final AuditTrail audit;
    private final InstantSource clock;

    DecideBreach(Commitments commitments, CreditNews credit, Breaches breaches, AuditTrail audit, InstantSource clock) {
        this.commitments = commitments;
        this.credit = credit;
        this.breaches = breaches;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is decided, of what the State Council's opinion on commitments knows (国办发〔2020〕42号); to be put right is ordered by the check. */
    public enum Consequence {
        /** The case that rests on it is ended. */
        TERMINATED,
        /** Rescission of the permit given on it is begun. */
        RESCISSION_STARTED,
        /** A penalty is begun, by its own procedure. */
        PENALTY_STARTED,
        /** It was not false. */
        CLEARED
    }

    /** The decision. */
    public record Ruling(Consequence consequence, String decisionNumber, String reasons) {}

    @Transactional
    public Commitment handle(Actor decider, UUID id, Ruling ruling) {
        Commitment commitment = commitments.handled(decider, id);
        boolean cleared = ruling.consequence() == Consequence.CLEARED;
        Instant now = clock.instant();
        requireHeard(commitment, decider, LegalTime.date(now));
        commitment.move(cleared ? CommitmentAction.CLEAR : CommitmentAction.DECIDE_FALSE);
        commitments.record(new CommitmentStep(
                commitment,
                new CommitmentStep.Fact(
                        CommitmentStep.StepKind.DECISION,
                        ruling.consequence().name(),
                        ruling.reasons(),
                        ruling.decisionNumber(),
                        null),
                decider,
                now));
        if (cleared) {
            breaches.doubt(commitment, Breaches.Doubt.CLEARED, decider);
        } else {
            enter(commitment, ruling, decider, LegalTime.date(now));
        }
        audit.record(
                decider,
                "DecideBreach",
                commitment.caseReference(),
                Map.of(
                        "commitment",
                        id.toString(),
                        "consequence",
                        ruling.consequence().name()));
        return commitment;
    }

    private void enter(Commitment commitment, Ruling ruling, Actor decider, LocalDate today) {
        credit.enter(new CreditNews.FalseCommitment(
                commitment.holderUscc(),
                commitment.holderName(),
                ruling.decisionNumber(),
                decider.office().orElseThrow(),
                today));
        breaches.tell(
                commitment,
                new Breaches.Consequence(ruling.consequence().name(), ruling.decisionNumber(), today, true, null),
                decider);
    }

    private void requireHeard(Commitment commitment, Actor decider, LocalDate today) {
        CommitmentStep suspicion = commitments.steps(commitment).stream()
                .filter(step -> step.kind() == CommitmentStep.StepKind.SUSPICION)
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (suspicion == null) {
            return; // the lifecycle refuses it
        }
        if (suspicion.actorId().equals(decider.id())) {
            throw ProofsProblem.FOUR_EYES.raise();
        }
        boolean over = suspicion.dueOn().filter(today::isAfter).isPresent();
        if (!over && !commitments.heard(commitment)) {
            throw ProofsProblem.NOT_HEARD.raise(suspicion.dueOn().orElseThrow());
        }
    }
}
