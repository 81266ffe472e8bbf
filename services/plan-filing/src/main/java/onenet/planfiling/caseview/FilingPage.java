package onenet.planfiling.caseview;

import onenet.worklist.Page;

import java.util.List;

/** A page of filings; {@code next} is the cursor of the following one. */
public record FilingPage(List<FilingSummary> items, String next) {

    public static FilingPage of(Page<FilingSummary> page) {
        return new FilingPage(page.lines(), page.next());
    }
}
