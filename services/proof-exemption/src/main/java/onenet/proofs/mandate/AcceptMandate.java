package onenet.proofs.mandate;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Use case: the person named accepts a mandate with the account he signed in with; from then on it is bound to that identity. */
@ApplicationScoped
public class AcceptMandate {

    private final MandateBook book;
    private final MandateNews news;
    private final AuditTrail audit;
    private final InstantSource clock;

    AcceptMandate(MandateBook book, MandateNews news, AuditTrail audit, InstantSource clock) {
        this.book = book;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, ALREADY_DONE, MANDATE_OVER */
    @Transactional
    public Mandate handle(Actor agent, UUID id) {
        Mandate mandate = book.findByIdOptional(id)
                .filter(offered -> offered.isOf(agent))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        Instant now = clock.instant();
        if (!mandate.open(LegalTime.date(now))) {
            throw ProofsProblem.MANDATE_OVER.raise();
        }
        if (mandate.acceptedAt().isPresent()) {
            throw ProofsProblem.ALREADY_DONE.raise();
        }
        mandate.accepted(agent, now);
        news.tell(mandate);
        audit.record(agent, "AcceptMandate", mandate.enterpriseUscc(), Map.of("mandate", id));
        return mandate;
    }
}
