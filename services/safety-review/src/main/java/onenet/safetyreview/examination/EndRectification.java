package onenet.safetyreview.examination;

import onenet.casedesk.ActRequest;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: what was to be put right did not come in its term; the office goes on with what it has (trap 11). */
@ApplicationScoped
public class EndRectification {

    private final ReviewDesk desk;

    EndRectification(ReviewDesk desk) {
        this.desk = desk;
    }

    /** @throws onenet.problem.Problem PAUSE_NOT_RUNNING, RECTIFICATION_TERM_RUNNING */
    @Transactional
    public ReviewCase handle(ActRequest act, String reason) {
        ReviewCase found = desk.open(act, ReviewAction.END_RECTIFICATION);
        return desk.file(found.endRectification(desk.today()), act.actor(), Map.of("reason", reason));
    }
}
