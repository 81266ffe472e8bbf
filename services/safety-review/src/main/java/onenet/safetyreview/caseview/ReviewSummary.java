package onenet.safetyreview.caseview;

import onenet.casedesk.Pressing;
import onenet.casework.clock.Light;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.reviewcase.ReviewStatus;
import onenet.worklist.AssignmentView.AssigneeView;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a list.
 *
 * @param version of the review: the ETag of the review begins with it, and If-Match takes it
 * @param changedAt when it was last changed
 * @param dueOn last day the law gives for what runs now, also one that is not final; null where no clock runs
 * @param dueProvisional whether that day is not final: the calendar of its year is not there yet
 * @param pressing the day the desk works towards; null where no clock runs
 * @param respondBy last day the owner has for what he is asked; null while nothing is asked of him
 * @param daysLeft working days until the day the desk works towards, nought on the day itself, negative after it; null where no clock
 *     runs or the calendar ends
 * @param light by that day; WAITING while it is the owner's turn, NONE where nothing runs
 * @param assignee the officer whose it is; null while it is nobody's, and for owners
 */
public record ReviewSummary(
        String caseNumber,
        long version,
        Instant changedAt,
        ReviewKind kind,
        ReviewStatus status,
        String statusText,
        String projectNumber,
        String projectName,
        String ownerName,
        String office,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        Pressing pressing,
        LocalDate respondBy,
        Integer daysLeft,
        Light light,
        AssigneeView assignee) {}
