package onenet.proofs.authorisation;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.bounds.ActBounds;
import onenet.casework.bounds.BoundedTerm;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.proofs.ProofsProblem;
import onenet.proofs.proofitem.Matters;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: the holder approves a use: which proof, for which item and case, until when, once or often; never more fields than registered. */
@ApplicationScoped
public class GiveAuthorisation {

    private final Authorisations authorisations;
    private final ProofRegister register;
    private final AuditTrail audit;
    private final Event<Authorisation> given;
    private final ActBounds bounds;
    private final InstantSource clock;

    GiveAuthorisation(
            Authorisations authorisations,
            ProofRegister register,
            AuditTrail audit,
            Event<Authorisation> given,
            ActBounds bounds,
            InstantSource clock) {
        this.authorisations = authorisations;
        this.register = register;
        this.audit = audit;
        this.given = given;
        this.bounds = bounds;
        this.clock = clock;
    }

    @Transactional
    public Authorisation handle(Actor holder, Authorisation.Terms terms) {
        String uscc = holder.speaksFor()
                .filter(code -> holder.represents(code, Matters.of(terms.itemCode())))
                .orElseThrow(CommonProblem.FORBIDDEN::raise);
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        ProofItem item = register.find(terms.proofId(), today)
                .orElseThrow(() -> ProofsProblem.PROOF_NOT_LISTED.raise(terms.proofId()));
        if (!item.usedBy(terms.itemCode())) {
            throw ProofsProblem.PROOF_NOT_OF_ITEM.raise(terms.proofId(), terms.itemCode());
        }
        if (terms.until().isBefore(today)) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/until", "DAY_PAST"));
        }
        if (terms.until()
                .isAfter(bounds.on(today, BoundedTerm.AUTHORISATION_TERM).last(today))) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/until", "DAY_TOO_FAR"));
        }
        List<String> fields = item.routes().stream()
                .flatMap(step -> step.fields().stream())
                .distinct()
                .toList();
        Authorisation authorisation = new Authorisation(holder, uscc, terms, fields, today, now);
        authorisations.persist(authorisation);
        authorisations.flush();
        given.fire(authorisation);
        audit.record(
                holder,
                "GiveAuthorisation",
                terms.caseReference() == null ? uscc : terms.caseReference(),
                Map.of("proof", terms.proofId(), "until", terms.until(), "purpose", terms.purpose()));
        return authorisation;
    }
}
