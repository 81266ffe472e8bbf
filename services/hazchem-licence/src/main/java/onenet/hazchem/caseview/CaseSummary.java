package onenet.hazchem.caseview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a worklist.
 *
 * @param version matches the ETag of the case
 * @param changedAt when it was last changed
 * @param daysLeft working days until the due date, nought on the day itself, negative after it; absent where no clock runs or the
 *     calendar ends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseSummary(
        String caseNumber,
        long version,
        Instant changedAt,
        String matter,
        String status,
        String publicStatus,
        String applicantName,
        String office,
        LocalDate receivedOn,
        LocalDate dueOn,
        Integer daysLeft,
        String light) {}
