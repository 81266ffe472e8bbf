package onenet.proofs.resolution;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Use case: an officer picks one of several records by its number, or judges one that differs. The system never takes the first. */
@ApplicationScoped
public class DetermineProof {

    private final ProofRegister register;
    private final ProofCases cases;
    private final CaseDoor door;
    private final Lookups lookups;
    private final NextRoute next;
    private final ResolutionNews news;
    private final AuditTrail audit;
    private final InstantSource clock;

    DetermineProof(
            ProofRegister register,
            ProofCases cases,
            CaseDoor door,
            Lookups lookups,
            NextRoute next,
            ResolutionNews news,
            AuditTrail audit,
            InstantSource clock) {
        this.register = register;
        this.cases = cases;
        this.door = door;
        this.lookups = lookups;
        this.next = next;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the officer decides.
     *
     * @param accepted false when none of the records is the applicant's, or the difference matters
     * @param reason why, in writing; for another holder name the succession it rests on
     */
    public record Determination(String identifier, boolean accepted, String reason) {}

    public void handle(Actor officer, String caseReference, String proofId, Determination determination) {
        QuarkusTransaction.requiringNew()
                .call(() -> determine(officer, caseReference, proofId, determination))
                .map(lookups::ask)
                .ifPresent(this::settle);
    }

    /** The determination itself is done with this; what the source says of the record picked is asked afterwards. */
    private Optional<Lookups.Begun> determine(
            Actor officer, String caseReference, String proofId, Determination determination) {
        ProofCase proofCase = door.handledAlone(officer, caseReference, "DetermineProof");
        ProofLine line = cases.line(caseReference, proofId).orElseThrow(CommonProblem.NOT_FOUND::raise);
        ProofItem item = register.find(proofId, LegalTime.date(clock.instant())).orElseThrow();
        requireOpen(line, determination);
        var occasion = new Settlement.Occasion(proofCase, item, proofCase.moment(), officer, clock.instant());
        audit.record(
                officer,
                "DetermineProof",
                caseReference,
                Map.of(
                        "proof",
                        proofId,
                        "identifier",
                        determination.identifier(),
                        "accepted",
                        determination.accepted(),
                        "reason",
                        determination.reason()));
        if (determination.accepted()) {
            line.chosen(determination.identifier());
            Lookups.Begun begun = lookups.beginForPerson(occasion, line);
            lookups.hold(caseReference, List.of(begun), occasion.now());
            return Optional.of(begun);
        }
        notAccepted(occasion, line);
        return Optional.empty();
    }

    private void notAccepted(Settlement.Occasion occasion, ProofLine line) {
        ProofState before = line.state();
        Outcome found = line.outcome().orElseThrow();
        next.take(occasion.proofCase(), occasion.item(), line, line.routeIndex() + 1, found, "NOT_ACCEPTED");
        news.tell(line, before, occasion.actor());
    }

    private void settle(Lookups.Running running) {
        running.answer().join();
        QuarkusTransaction.requiringNew().run(() -> {
            ProofState before = cases.standing(running.begun().line());
            news.tell(
                    lookups.settle(running, clock.instant()),
                    before,
                    running.begun().occasion().actor());
        });
    }

    private void requireOpen(ProofLine line, Determination determination) {
        boolean waiting = line.state() == ProofState.ASKING
                && line.outcome().filter(Outcome::needsOfficer).isPresent();
        boolean found = cases.attempts(line.caseReference()).stream()
                .filter(attempt -> attempt.proofId().equals(line.proofId()))
                .reduce((earlier, later) -> later)
                .filter(attempt -> Arrays.asList(attempt.evidence().split(" ")).contains(determination.identifier()))
                .isPresent();
        boolean ofHolder = !line.code().equals(Judgement.ANOTHER_HOLDER) || !determination.accepted();
        if (!waiting || !found || !ofHolder) {
            throw ProofsProblem.NOT_FOR_DETERMINATION.raise();
        }
    }
}
