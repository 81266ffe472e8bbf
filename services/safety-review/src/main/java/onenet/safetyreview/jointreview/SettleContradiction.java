package onenet.safetyreview.jointreview;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the leading office settles, with its reasons, what departments left open between them. */
@ApplicationScoped
public class SettleContradiction {

    private final JointDoor door;

    SettleContradiction(JointDoor door) {
        this.door = door;
    }

    /**
     * How it is settled.
     *
     * @param words what the applicant is told
     * @param reasons why, for the file
     */
    public record Settled(String topic, JointPoint.Stance stance, String words, String reasons) {}

    /** @throws onenet.problem.Problem OPINIONS_OUTSTANDING, NOTHING_TO_SETTLE */
    @Transactional
    public JointReview handle(ActRequest act, Settled how) {
        JointReview review = door.open(act, JointAction.SETTLE);
        review.settle(new Settlement(how.topic(), how.stance(), how.words(), how.reasons(), door.today()));
        return door.file(review, act.actor(), "SETTLE", Map.of("topic", how.topic(), "reasons", how.reasons()));
    }
}
