package onenet.planfiling.exchange;

import onenet.casedesk.CaseEvents;
import onenet.casedesk.CaseFollower;
import onenet.casework.actor.Actor;
import onenet.planfiling.deadline.Reminder;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingLifecycle;
import onenet.planfiling.filingcase.FilingMove;
import onenet.planfiling.filingcase.StandingLifecycle;
import onenet.planfiling.rules.FilingRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the other services what happened, in the transaction it happened in. */
@ApplicationScoped
public class FilingEventPublisher implements CaseFollower<FilingCase, FilingMove> {

    private final CaseEvents events;
    private final FilingRules rules;

    FilingEventPublisher(CaseEvents events, FilingRules rules) {
        this.events = events;
        this.rules = rules;
    }

    @Override
    public void received(FilingCase found, Actor actor) {
        events.tell("planfiling.filing-submitted.v1", found, actor, FilingTold.of(found));
    }

    @Override
    public void moved(FilingMove move, Actor actor) {
        FilingCase found = move.found();
        switch (move.event()) {
            case FilingLifecycle.FILED_EVENT ->
                events.tell(move, actor, PlanFiled.of(found, rules.office(found.office()), rules.item()));
            case StandingLifecycle.CORRECTED -> events.tell(move, actor, FilingCorrected.of(found));
            case StandingLifecycle.CHANGED -> {
                // told below, as every change of standing is
            }
            default -> events.tell(move, actor, FilingTold.of(found));
        }
        if (move.standingChanged()) {
            events.tell(StandingLifecycle.CHANGED, found, actor, StandingChanged.of(move));
        }
    }

    void due(@Observes Reminder reminder) {
        FilingCase found = reminder.filingCase();
        events.tell(
                reminder.kind().event(), found, Actor.CLOCK, FilingTold.of(found, reminder.dueOn(), reminder.period()));
    }
}
