package onenet.counter;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Use case: the visitor leaves; the officer speaks for the enterprise no longer. */
@ApplicationScoped
public class CloseVisit {

    private final CounterVisits visits;
    private final InstantSource clock;
    private final AuditTrail audit;

    CloseVisit(CounterVisits visits, InstantSource clock, AuditTrail audit) {
        this.visits = visits;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public CounterVisit handle(UUID id, Actor actor) {
        CounterVisit visit = visits.own(id, actor);
        visit.close(clock.instant());
        audit.record(actor, "CLOSE_COUNTER_VISIT", id.toString(), Map.of("uscc", visit.uscc()));
        return visit;
    }
}
