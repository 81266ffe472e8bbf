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

/**
 * Use case: the enterprise's legal representative takes a mandate back, or the agent declines it or lays it down (Civil Code Art. 173). What the agent
 * did before stands.
 */
@ApplicationScoped
public class EndMandate {

    private final MandateBook book;
    private final MandateNews news;
    private final AuditTrail audit;
    private final InstantSource clock;

    EndMandate(MandateBook book, MandateNews news, AuditTrail audit, InstantSource clock) {
        this.book = book;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, MANDATE_OVER */
    @Transactional
    public Mandate handle(Actor person, UUID id) {
        Mandate mandate = book.findByIdOptional(id)
                .filter(given -> given.isOf(person) || person.isLegalRepresentativeOf(given.enterpriseUscc()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        Instant now = clock.instant();
        if (!mandate.open(LegalTime.date(now))) {
            throw ProofsProblem.MANDATE_OVER.raise();
        }
        mandate.ended(person, now);
        if (mandate.acceptedAt().isPresent()) {
            news.tell(mandate);
        }
        audit.record(person, "EndMandate", mandate.enterpriseUscc(), Map.of("mandate", id));
        return mandate;
    }
}
