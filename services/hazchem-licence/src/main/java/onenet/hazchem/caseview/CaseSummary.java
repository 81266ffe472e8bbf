package onenet.hazchem.caseview;

import onenet.casedesk.Pressing;
import onenet.casework.clock.Light;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.licencecase.PublicStatus;
import onenet.worklist.AssignmentView.AssigneeView;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a worklist.
 *
 * @param version of the case: the ETag of the case begins with it, and If-Match takes it
 * @param changedAt when it was last changed
 * @param dueOn last day the law gives for what runs now, also one that is not final; absent where no clock runs
 * @param dueProvisional whether that day is not final: the calendar of its year is not there yet
 * @param pressing the day the desk works towards: of the law's and the promised one that comes first; absent where no clock runs
 * @param respondBy last day the applicant has for what he is asked now; absent while nothing is
 * @param daysLeft working days until the day the desk works towards, nought on the day itself, negative after it; absent where no clock
 *     runs or the calendar ends
 * @param assignee the officer whose it is; absent while it is nobody's, and for applicants
 * @param light by the day the desk works towards; WAITING while it is the applicant's turn, NONE where nothing runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseSummary(
        String caseNumber,
        long version,
        Instant changedAt,
        Matter matter,
        LicenceCaseStatus status,
        PublicStatus publicStatus,
        String applicantName,
        String office,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        Pressing pressing,
        LocalDate respondBy,
        Integer daysLeft,
        Light light,
        AssigneeView assignee) {}
