package onenet.safetyreview.decision;

import onenet.casedesk.ActRequest;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: who decides sends it back to be examined further; the clock runs on. */
@ApplicationScoped
public class ReturnReview {

    private final ReviewDesk desk;

    ReturnReview(ReviewDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public ReviewCase handle(ActRequest act, String reason) {
        ReviewCase found = desk.open(act, ReviewAction.RETURN);
        return desk.file(found.returnToExamination(), act.actor(), Map.of("reason", reason));
    }
}
