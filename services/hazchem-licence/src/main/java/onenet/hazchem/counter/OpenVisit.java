package onenet.hazchem.counter;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.hazchem.counter.CounterVisit.Visitor;
import onenet.hazchem.licencecase.Participations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: an intake officer receives somebody at the window who cannot or will not apply online. */
@ApplicationScoped
public class OpenVisit {

    private final CounterVisits visits;
    private final Participations participations;
    private final InstantSource clock;
    private final AuditTrail audit;

    OpenVisit(CounterVisits visits, Participations participations, InstantSource clock, AuditTrail audit) {
        this.visits = visits;
        this.participations = participations;
        this.clock = clock;
        this.audit = audit;
    }

    /** @throws onenet.problem.Problem RECUSED when the officer is tied to the enterprise */
    @Transactional
    public CounterVisit handle(Visitor visitor, Actor actor) {
        participations.requireNotTied(visitor.uscc().value(), actor.id());
        var visit = new CounterVisit(visitor, actor, clock.instant());
        visits.persist(visit);
        audit.record(
                actor,
                "OPEN_COUNTER_VISIT",
                visit.id().toString(),
                Map.of("uscc", visit.uscc(), "visitor", visit.visitor(), "capacity", visit.capacity()));
        return visit;
    }
}
