package onenet.planfiling.exchange;

import onenet.outbox.Outbox;
import onenet.planfiling.deadline.Reminder;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingLifecycle;
import onenet.planfiling.filingcase.FilingMove;
import onenet.planfiling.filingcase.StandingLifecycle;
import onenet.planfiling.intake.FilingSubmitted;
import onenet.planfiling.rules.FilingRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the other services what happened, in the transaction it happened in. */
@ApplicationScoped
public class FilingEventPublisher {

    private final Outbox outbox;
    private final FilingRules rules;

    FilingEventPublisher(Outbox outbox, FilingRules rules) {
        this.outbox = outbox;
        this.rules = rules;
    }

    void submitted(@Observes FilingSubmitted submitted) {
        publish("planfiling.filing-submitted.v1", submitted.filingCase());
    }

    void moved(@Observes FilingMove move) {
        FilingCase filingCase = move.filingCase();
        switch (move.event()) {
            case FilingLifecycle.FILED_EVENT ->
                outbox.publish(
                        move.event(),
                        filingCase.caseNumber(),
                        PlanFiled.of(filingCase, rules.office(filingCase.office()), rules.item()));
            case StandingLifecycle.CHANGED -> {
                // told below, as every change of standing is
            }
            default -> publish(move.event(), filingCase);
        }
        if (move.standingChanged()) {
            outbox.publish(StandingLifecycle.CHANGED, filingCase.caseNumber(), StandingChanged.of(move));
        }
    }

    void due(@Observes Reminder reminder) {
        FilingCase filingCase = reminder.filingCase();
        outbox.publish(
                reminder.kind().event(),
                filingCase.caseNumber(),
                FilingTold.of(filingCase, reminder.dueOn(), reminder.period()));
    }

    private void publish(String event, FilingCase filingCase) {
        outbox.publish(event, filingCase.caseNumber(), FilingTold.of(filingCase));
    }
}
