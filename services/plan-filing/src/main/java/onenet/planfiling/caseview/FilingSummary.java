package onenet.planfiling.caseview;

import onenet.casedesk.Pressing;
import onenet.casework.clock.Light;
import onenet.planfiling.filingcase.FilingStatus;
import onenet.planfiling.filingcase.Standing;
import onenet.worklist.AssignmentView.AssigneeView;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a list.
 *
 * @param version of the filing: the ETag of the filing begins with it, and If-Match takes it
 * @param changedAt when it was last changed
 * @param dueOn last day the law gives for what runs now, also one that is not final; null where no clock runs
 * @param dueProvisional whether that day is not final: the calendar of its year is not there yet
 * @param pressing the day the desk works towards; null where no clock runs
 * @param respondBy last day the unit has for what the notice named; null while nothing is asked of it
 * @param daysLeft working days until the day the desk works towards, nought on the day itself, negative after it; null where no clock
 *     runs or the calendar ends
 * @param light by that day; WAITING while it is the unit's turn, NONE where nothing runs
 * @param assignee the officer whose it is; null while it is nobody's, and for units
 * @param copy the asking office only holds a copy: the plan crosses its county
 */
public record FilingSummary(
        String caseNumber,
        long version,
        Instant changedAt,
        FilingStatus status,
        String statusText,
        String unitName,
        String planTitle,
        String office,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        Pressing pressing,
        LocalDate respondBy,
        Integer daysLeft,
        Light light,
        String filingNumber,
        Standing standing,
        boolean copy,
        AssigneeView assignee) {}
