package onenet.safetyreview.panel;

import onenet.casework.calendar.WorkingCalendar;
import onenet.safetyreview.expert.PanelRules;

import java.time.LocalDate;

/**
 * A day on which members of a panel are asked.
 *
 * @param opinionsBy last day for the opinions of whoever is asked on it
 */
record PanelDay(LocalDate today, LocalDate opinionsBy) {

    static PanelDay of(LocalDate today, PanelRules.Version rules, WorkingCalendar calendar) {
        return new PanelDay(today, calendar.plusWorkingDays(today, rules.opinionDays()));
    }
}
