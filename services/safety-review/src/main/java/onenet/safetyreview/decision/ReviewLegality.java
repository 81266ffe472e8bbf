package onenet.safetyreview.decision;

import onenet.casedesk.ActRequest;
import onenet.safetyreview.reviewcase.LegalReview;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the legality of a major decision is reviewed before it is taken (trap 52). */
@ApplicationScoped
public class ReviewLegality {

    private final ReviewDesk desk;

    ReviewLegality(ReviewDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public ReviewCase handle(ActRequest act, boolean agrees, String opinion) {
        ReviewCase found = desk.open(act, ReviewAction.REVIEW_LEGALITY);
        LegalReview review = new LegalReview(act.actor().id(), desk.today(), agrees, opinion);
        return desk.file(found.reviewLegality(review), act.actor(), Map.of("agrees", agrees));
    }
}
