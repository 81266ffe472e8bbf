package onenet.hazchem.caseview;

import onenet.casework.clock.Light;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.licencecase.PublicStatus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a worklist.
 *
 * @param version of the case: the ETag of the case begins with it, and If-Match takes it
 * @param changedAt when it was last changed
 * @param daysLeft working days until the due date, nought on the day itself, negative after it; absent where no clock runs or the
 *     calendar ends
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
        Integer daysLeft,
        Light light) {}
