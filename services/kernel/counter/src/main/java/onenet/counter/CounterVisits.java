package onenet.counter;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All visits at the windows; an officer finds his own only. */
@ApplicationScoped
public class CounterVisits implements PanacheRepositoryBase<CounterVisit, UUID> {

    private final InstantSource clock;

    CounterVisits(InstantSource clock) {
        this.clock = clock;
    }

    CounterVisit own(UUID id, Actor actor) {
        return findByIdOptional(id).filter(visit -> visit.isOf(actor)).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** @throws onenet.problem.Problem NOT_FOUND when it is not this intake officer's, COUNTER_VISIT_OVER when it has ended */
    CounterVisit underWay(UUID id, Actor actor) {
        if (!actor.has(Role.INTAKE_OFFICER)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        CounterVisit visit = own(id, actor);
        if (!visit.isOpenOn(LegalTime.today(clock))) {
            throw CommonProblem.COUNTER_VISIT_OVER.raise();
        }
        return visit;
    }

    List<CounterVisit> underWayOf(Actor actor) {
        LocalDate today = LegalTime.today(clock);
        return find(
                        "officer = ?1 and closedAt is null and openedAt >= ?2 order by openedAt desc",
                        actor.id(),
                        LegalTime.startOf(today))
                .list();
    }
}
