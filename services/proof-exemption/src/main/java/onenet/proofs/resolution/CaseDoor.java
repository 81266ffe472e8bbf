package onenet.proofs.resolution;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Where everybody comes in who names a case. To whomever it is not open it does not exist; a machine or an officer who named it all the same is
 * on record for oversight, although the refusal undoes everything else.
 */
@ApplicationScoped
public class CaseDoor {

    private static final int LONGEST_REFERENCE = 64;

    private final ProofCases cases;
    private final AuditTrail audit;

    CaseDoor(ProofCases cases, AuditTrail audit) {
        this.cases = cases;
        this.audit = audit;
    }

    /** A case whose holder, office, service or supervisor the actor is. */
    public ProofCase visible(Actor actor, String caseReference, String act) {
        return open(cases.findByIdOptional(caseReference), ProofCase::visibleTo, actor, caseReference, act);
    }

    /** A case of the enterprise the actor speaks for. */
    public ProofCase held(Actor actor, String caseReference, String act) {
        return open(cases.findByIdOptional(caseReference), ProofCase::heldBy, actor, caseReference, act);
    }

    /** The same, held until the transaction ends. */
    public ProofCase heldAlone(Actor actor, String caseReference, String act) {
        return open(cases.locked(caseReference), ProofCase::heldBy, actor, caseReference, act);
    }

    /** A case at the officer's own office. */
    public ProofCase handled(Actor officer, String caseReference, String act) {
        return open(cases.findByIdOptional(caseReference), ProofCase::handledBy, officer, caseReference, act);
    }

    /** The same, held until the transaction ends. */
    ProofCase handledAlone(Actor officer, String caseReference, String act) {
        return open(cases.locked(caseReference), ProofCase::handledBy, officer, caseReference, act);
    }

    private ProofCase open(
            Optional<ProofCase> found,
            BiPredicate<ProofCase, Actor> way,
            Actor actor,
            String caseReference,
            String act) {
        if (found.filter(proofCase -> way.test(proofCase, actor)).isEmpty()) {
            refused(actor, caseReference, act);
            throw CommonProblem.NOT_FOUND.raise();
        }
        return found.get();
    }

    /** Before anything is recorded in the running transaction: whoever holds a chain of the record cannot wait for himself. */
    public void refused(Actor actor, String typed, String act) {
        if (actor.isOfficer() || CaseService.of(actor).isPresent()) {
            String named = typed.substring(0, Math.min(typed.length(), LONGEST_REFERENCE));
            QuarkusTransaction.requiringNew().run(() -> audit.record(actor, "CaseRefused", named, Map.of("act", act)));
        }
    }
}
