package onenet.planfiling.caseview;

import java.time.LocalDate;

/** One line of a list. */
public record FilingSummary(
        String caseNumber,
        String status,
        String statusText,
        String unitName,
        String planTitle,
        String office,
        LocalDate receivedOn,
        LocalDate dueOn,
        String light,
        String filingNumber,
        String standing) {}
