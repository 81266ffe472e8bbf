package onenet.casedesk;

import onenet.casework.actor.Actor;
import onenet.counter.CounterVisit.Visitor;
import onenet.counter.VisitRule;

import jakarta.enterprise.context.ApplicationScoped;

/** Policy: an officer tied to the enterprise does not receive its visitor (RECUSED). */
@ApplicationScoped
class UntiedOfficersOnly implements VisitRule {

    private final Participations participations;

    UntiedOfficersOnly(Participations participations) {
        this.participations = participations;
    }

    @Override
    public void requireMayReceive(Visitor visitor, Actor officer) {
        participations.requireNotTied(visitor.uscc().value(), officer.id());
    }
}
