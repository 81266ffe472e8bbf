package onenet.safetyreview.caseview;

import onenet.worklist.Page;

import java.util.List;

/** A page of reviews; {@code next} is the cursor of the following one. */
public record ReviewPage(List<ReviewSummary> items, String next) {

    public static ReviewPage of(Page<ReviewSummary> page) {
        return new ReviewPage(page.lines(), page.next());
    }
}
