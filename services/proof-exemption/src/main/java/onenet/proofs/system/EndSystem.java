package onenet.proofs.system;

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

/** Use case: the owner ends a system: from now on its tokens are nobody's. What it did before stands; its account is closed by {@link CloseAccounts}. */
@ApplicationScoped
public class EndSystem {

    private final SystemBook book;
    private final SystemNews news;
    private final AuditTrail audit;
    private final InstantSource clock;

    EndSystem(SystemBook book, SystemNews news, AuditTrail audit, InstantSource clock) {
        this.book = book;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem OWNER_ONLY, NOT_FOUND, SYSTEM_OVER */
    @Transactional
    public ConnectedSystem handle(Actor person, UUID id) {
        ConnectedSystem system =
                book.alone(id, SystemOwner.spokenForBy(person)).orElseThrow(CommonProblem.NOT_FOUND::raise);
        Instant now = clock.instant();
        if (!system.open(LegalTime.date(now))) {
            throw ProofsProblem.SYSTEM_OVER.raise();
        }
        system.ended(person, now);
        news.tell(system);
        audit.record(person, "EndSystem", system.owner(), Map.of("system", system.clientId()));
        return system;
    }
}
