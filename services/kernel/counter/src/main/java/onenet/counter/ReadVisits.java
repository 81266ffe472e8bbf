package onenet.counter;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: the visits under way at this officer's window. */
@ApplicationScoped
public class ReadVisits {

    private final CounterVisits visits;

    ReadVisits(CounterVisits visits) {
        this.visits = visits;
    }

    @Transactional
    public List<CounterVisit> handle(Actor actor) {
        return visits.underWayOf(actor);
    }
}
