package onenet.proofs.submission;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;
import onenet.proofs.resolution.CaseDoor;
import onenet.proofs.resolution.ProofCase;
import onenet.proofs.resolution.ProofCases;
import onenet.proofs.resolution.ProofLine;
import onenet.proofs.resolution.ProofState;
import onenet.proofs.resolution.Reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Use case: the applicant hands something in: because all routes are exhausted, or of its own will to be quicker. What is cancelled cannot be handed in. */
@ApplicationScoped
public class HandIn {

    private final ProofCases cases;
    private final CaseDoor door;
    private final Submissions submissions;
    private final Reopening reopening;
    private final AuditTrail audit;
    private final InstantSource clock;

    HandIn(
            ProofCases cases,
            CaseDoor door,
            Submissions submissions,
            Reopening reopening,
            AuditTrail audit,
            InstantSource clock) {
        this.cases = cases;
        this.door = door;
        this.submissions = submissions;
        this.reopening = reopening;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Submission handle(Actor actor, String caseReference, String proofId, Submission.Paper paper) {
        ProofCase proofCase = door.heldAlone(actor, caseReference, "HandIn");
        ProofLine line = cases.line(proofCase.caseReference(), proofId).orElseThrow(CommonProblem.NOT_FOUND::raise);
        Instant now = clock.instant();
        requireUsable(line, paper, now);
        boolean voluntary = line.state() != ProofState.SUBMIT;
        Submission submission = new Submission(caseReference, proofId, paper, voluntary, actor, now);
        submissions.persist(submission);
        if (paper.printedOf() != null) {
            line.named(paper.printedOf());
            reopening.askAnew(line, "LIVE_CHECK");
        }
        audit.record(
                actor,
                "HandIn",
                caseReference,
                Map.of("proof", proofId, "file", paper.fileSha256(), "voluntary", voluntary));
        return submission;
    }

    /** An annotated copy serves the case and the time it was made for, nothing else. */
    private static void requireUsable(ProofLine line, Submission.Paper paper, Instant now) {
        if (line.state() == ProofState.NOT_NEEDED) {
            throw ProofsProblem.HAND_IN_REFUSED.raise("NOT_NEEDED");
        }
        if (paper.madeForCase() != null && !paper.madeForCase().equals(line.caseReference())) {
            throw ProofsProblem.HAND_IN_REFUSED.raise("ANOTHER_CASE");
        }
        if (paper.madeUntil() != null && paper.madeUntil().isBefore(LegalTime.date(now))) {
            throw ProofsProblem.HAND_IN_REFUSED.raise("EXPIRED");
        }
    }
}
