package onenet.casedesk;

import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.problem.Problem;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody about to do something to a case, with what must be known to say whether he may.
 *
 * @param atCounter the part an officer takes who writes down for a visitor at the window, whatever the step
 * @param hands the parts he took in the case before, and his ties to the applicant
 */
public record Attempt<C extends DeskCase, S extends CaseStep<C>>(
        C found, S step, Actor actor, CasePart atCounter, Hands hands, LocalDate today, WorkingCalendar calendar) {

    /** The parts he takes by it. */
    Stream<CasePart> parts() {
        return Stream.concat(step.part().stream(), actor.atCounter() ? Stream.of(atCounter) : Stream.empty());
    }

    /** Rule: nobody takes a part that another part of his, or a tie to the applicant, forbids him. */
    public Optional<Problem> soiledHands() {
        return parts().flatMap(part -> hands.whyNot(part).stream()).findFirst();
    }
}
