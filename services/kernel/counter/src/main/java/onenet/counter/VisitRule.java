package onenet.counter;

import onenet.casework.actor.Actor;
import onenet.counter.CounterVisit.Visitor;

/** What a service asks before one of its officers receives somebody. A service without such a rule has none. */
public interface VisitRule {

    /** @throws onenet.problem.Problem of the service's own when this officer may not receive this visitor */
    void requireMayReceive(Visitor visitor, Actor officer);
}
