package onenet.hazchem.licencecase;

import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody about to do something to a case, with what must be known to say whether he may.
 *
 * @param hands the parts he took in the case before, and his ties to the applicant
 */
public record Attempt(
        LicenceCase licenceCase,
        CaseAction action,
        Actor actor,
        Hands hands,
        LocalDate today,
        WorkingCalendar calendar) {

    /** The parts he takes by it: what an officer writes down for a visitor is intake as well, whatever the act. */
    Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        CaseAction.partOf(action).ifPresent(parts::add);
        if (actor.atCounter()) {
            parts.add(Part.INTAKE);
        }
        return parts;
    }
}
