package onenet.planfiling.filingcase;

import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;

import java.time.LocalDate;

/**
 * Somebody about to do something to a filing, with what must be known to say whether he may.
 *
 * @param wroteItDown whether he is the officer who wrote the filing down at the window
 */
record Attempt(
        FilingCase filingCase,
        FilingStep step,
        Actor actor,
        boolean wroteItDown,
        LocalDate today,
        WorkingCalendar calendar) {}
