package onenet.counter;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.counter.CounterVisit.Visitor;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Use case: an intake officer receives somebody at the window who cannot or will not apply online. */
@ApplicationScoped
public class OpenVisit {

    private final CounterVisits visits;
    private final List<VisitRule> rules;
    private final InstantSource clock;
    private final AuditTrail audit;

    OpenVisit(CounterVisits visits, @All List<VisitRule> rules, InstantSource clock, AuditTrail audit) {
        this.visits = visits;
        this.rules = rules;
        this.clock = clock;
        this.audit = audit;
    }

    /** @throws onenet.problem.Problem when a rule of the service keeps this officer from receiving this visitor */
    @Transactional
    public CounterVisit handle(Visitor visitor, Actor actor) {
        rules.forEach(rule -> rule.requireMayReceive(visitor, actor));
        var visit = new CounterVisit(visitor, actor, clock.instant());
        visits.persist(visit);
        audit.record(
                actor,
                "OPEN_COUNTER_VISIT",
                visit.id().toString(),
                Map.of(
                        "uscc",
                        visit.uscc(),
                        "codeReadInRegister",
                        visit.codeReadInRegister(),
                        "visitor",
                        visit.visitor(),
                        "capacity",
                        visit.capacity()));
        return visit;
    }
}
