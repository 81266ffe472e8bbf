package onenet.proofs.commitment;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.proofs.ProofsProblem;
import onenet.proofs.proofitem.ProofRegister;
import onenet.proofs.resolution.Moment;
import onenet.proofs.resolution.NextRoute;
import onenet.proofs.resolution.Outcome;
import onenet.proofs.resolution.ProofCase;
import onenet.proofs.resolution.ProofCases;
import onenet.proofs.resolution.ProofLine;
import onenet.proofs.resolution.ProofState;
import onenet.proofs.resolution.ResolutionNews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Use case: the applicant takes a commitment back before the decision. The other routes come first again; this one is closed; no credit entry. */
@ApplicationScoped
public class WithdrawCommitment {

    private final Commitments commitments;
    private final ProofCases cases;
    private final ProofRegister register;
    private final NextRoute next;
    private final ResolutionNews news;
    private final AuditTrail audit;
    private final InstantSource clock;

    WithdrawCommitment(
            Commitments commitments,
            ProofCases cases,
            ProofRegister register,
            NextRoute next,
            ResolutionNews news,
            AuditTrail audit,
            InstantSource clock) {
        this.commitments = commitments;
        this.cases = cases;
        this.register = register;
        this.next = next;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Commitment handle(Actor actor, UUID id, String reason) {
        Commitment commitment = commitments.own(actor, id);
        ProofCase proofCase = cases.locked(commitment.caseReference()).orElseThrow();
        if (proofCase.moment() == Moment.DECISION) {
            throw ProofsProblem.TOO_LATE_TO_WITHDRAW.raise();
        }
        Instant now = clock.instant();
        commitment.move(CommitmentAction.WITHDRAW);
        commitments.record(new CommitmentStep(
                commitment,
                new CommitmentStep.Fact(CommitmentStep.StepKind.WITHDRAWAL, "WITHDRAWN", reason, null, null),
                actor,
                now));
        ProofLine line =
                cases.line(commitment.caseReference(), commitment.proofId()).orElseThrow();
        ProofState before = line.state();
        line.commitmentWithdrawn();
        var item = register.find(commitment.proofId(), LegalTime.date(now)).orElseThrow();
        next.take(proofCase, item, line, 0, Outcome.NOT_FOUND, "COMMITMENT_WITHDRAWN");
        news.tell(line, before, actor);
        audit.record(actor, "WithdrawCommitment", commitment.caseReference(), Map.of("commitment", id.toString()));
        return commitment;
    }
}
