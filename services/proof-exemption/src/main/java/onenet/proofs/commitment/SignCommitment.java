package onenet.proofs.commitment;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;
import onenet.proofs.resolution.ProofCase;
import onenet.proofs.resolution.ProofCases;
import onenet.proofs.resolution.ProofLine;
import onenet.proofs.resolution.ProofState;
import onenet.proofs.resolution.ResolutionNews;
import onenet.proofs.signing.ServiceKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * Use case: the enterprise's own legal representative signs. Nobody signs for another: no clerk, no agent; and only the text that is in force
 * at this moment can be signed.
 */
@ApplicationScoped
public class SignCommitment {

    private final ComposeCommitment compose;
    private final ProofCases cases;
    private final Commitments commitments;
    private final ServiceKey key;
    private final ResolutionNews news;
    private final AuditTrail audit;
    private final InstantSource clock;

    SignCommitment(
            ComposeCommitment compose,
            ProofCases cases,
            Commitments commitments,
            ServiceKey key,
            ResolutionNews news,
            AuditTrail audit,
            InstantSource clock) {
        this.compose = compose;
        this.cases = cases;
        this.commitments = commitments;
        this.key = key;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who signs in which capacity, and the hash of what was shown. */
    public record Signing(String signerName, Capacity capacity, String textHash) {}

    /** In which capacity somebody signs. */
    public enum Capacity {
        LEGAL_REPRESENTATIVE,
        AGENT
    }

    @Transactional
    public Commitment handle(Actor actor, String caseReference, String proofId, Signing signing) {
        ProofCase proofCase = cases.locked(caseReference)
                .filter(found -> found.visibleTo(actor))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        requirePerson(actor, proofCase, signing);
        Commitment.Shown shown = compose.handle(actor, caseReference, proofId);
        if (!shown.hash().equals(signing.textHash())) {
            throw ProofsProblem.TEXT_CHANGED.raise(
                    shown.template().id(), shown.template().version());
        }
        ProofLine line = cases.line(caseReference, proofId).orElseThrow();
        Instant now = clock.instant();
        Commitment commitment = signed(actor, proofCase, proofId, shown, signing, now);
        commitments.persist(commitment);
        ProofState before = line.state();
        line.committed(commitment.id());
        news.tell(line, before, actor);
        audit.record(
                actor,
                "SignCommitment",
                caseReference,
                Map.of("proof", proofId, "commitment", commitment.id().toString(), "hash", shown.hash()));
        return commitment;
    }

    private Commitment signed(
            Actor actor, ProofCase proofCase, String proofId, Commitment.Shown shown, Signing signing, Instant now) {
        UUID id = UUID.randomUUID();
        String sealed =
                String.join("\n", id.toString(), shown.hash(), actor.id(), signing.signerName(), now.toString());
        return new Commitment(
                id,
                proofCase,
                proofId,
                shown,
                new Commitment.Signed(
                        actor,
                        signing.signerName(),
                        key.sign(sealed),
                        now,
                        LegalTime.date(now).plusDays(shown.template().check().days())));
    }

    /**
     * Whoever is signed in must be the legal representative himself, as the identity provider knows him, and sign with his own name;
     * where the case has told the legal representative's name it must be the same.
     */
    private static void requirePerson(Actor actor, ProofCase proofCase, Signing signing) {
        boolean own = actor.isLegalRepresentativeOf(proofCase.holderUscc());
        boolean inPerson = signing.capacity() == Capacity.LEGAL_REPRESENTATIVE
                && actor.legalRepresentative()
                        .filter(signing.signerName()::equals)
                        .isPresent()
                && proofCase
                        .particular("legalRepresentative")
                        .map(signing.signerName()::equals)
                        .orElse(true);
        if (!own || !inPerson) {
            throw ProofsProblem.NO_PROXY.raise();
        }
    }
}
