package onenet.planfiling.caseview;

import onenet.casework.clock.Light;
import onenet.planfiling.filingcase.FilingStatus;
import onenet.planfiling.filingcase.Standing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a list.
 *
 * @param version of the filing: the ETag of the filing begins with it, and If-Match takes it
 * @param changedAt when it was last changed
 * @param daysLeft working days until the due date, nought on the day itself, negative after it; null where no clock runs or the
 *     calendar ends
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
        Integer daysLeft,
        Light light,
        String filingNumber,
        Standing standing,
        boolean copy) {}
