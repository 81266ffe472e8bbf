package onenet.safetyreview.intake;

import onenet.casedesk.ActRequest;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the owner takes his application back before it is decided. */
@ApplicationScoped
public class WithdrawReview {

    private final ReviewDesk desk;

    WithdrawReview(ReviewDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public ReviewCase handle(ActRequest act, String reason) {
        ReviewCase found = desk.open(act, ReviewAction.WITHDRAW);
        return desk.file(found.withdraw(), act.actor(), Map.of("reason", reason));
    }
}
