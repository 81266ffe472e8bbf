package onenet.planfiling.caseview;

import java.util.List;

/** A page of filings; {@code next} is the cursor of the following one. */
public record FilingPage(List<FilingSummary> items, String next) {}
