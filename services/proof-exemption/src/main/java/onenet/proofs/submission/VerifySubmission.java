package onenet.proofs.submission;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;
import onenet.proofs.resolution.CaseDoor;
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

/** Use case: an officer compared a hand-in with the original; it may be used again later. A printed e-certificate has no original on paper: it is asked live. */
@ApplicationScoped
public class VerifySubmission {

    private final Submissions submissions;
    private final ProofCases cases;
    private final CaseDoor door;
    private final ResolutionNews news;
    private final AuditTrail audit;
    private final InstantSource clock;

    VerifySubmission(
            Submissions submissions,
            ProofCases cases,
            CaseDoor door,
            ResolutionNews news,
            AuditTrail audit,
            InstantSource clock) {
        this.submissions = submissions;
        this.cases = cases;
        this.door = door;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Submission handle(Actor officer, UUID id, String note) {
        Submission submission = submissions.findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
        door.handled(officer, submission.caseReference(), "VerifySubmission");
        if (submission.trustLevel() == Submission.SubmissionLevel.B
                || submission.printedOf().isPresent()) {
            throw ProofsProblem.ALREADY_DONE.raise();
        }
        Instant now = clock.instant();
        submission.verified(officer, now);
        ProofLine line =
                cases.line(submission.caseReference(), submission.proofId()).orElseThrow();
        ProofState before = line.state();
        if (before == ProofState.SUBMIT || before == ProofState.ASKING || before == ProofState.MAY_COMMIT) {
            line.handedIn(submission.id(), now);
            news.tell(line, before, officer);
        }
        audit.record(
                officer,
                "VerifySubmission",
                submission.caseReference(),
                Map.of("submission", id.toString(), "note", note));
        return submission;
    }
}
