package onenet.planfiling.caseview;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a list.
 *
 * @param version matches the ETag of the filing
 * @param changedAt when it was last changed
 * @param daysLeft working days until the due date, nought on the day itself, negative after it; null where no clock runs or the
 *     calendar ends
 * @param copy the asking office only holds a copy: the plan crosses its county
 */
public record FilingSummary(
        String caseNumber,
        long version,
        Instant changedAt,
        String status,
        String statusText,
        String unitName,
        String planTitle,
        String office,
        LocalDate receivedOn,
        LocalDate dueOn,
        Integer daysLeft,
        String light,
        String filingNumber,
        String standing,
        boolean copy) {}
