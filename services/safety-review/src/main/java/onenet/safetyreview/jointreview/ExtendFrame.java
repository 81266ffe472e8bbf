package onenet.safetyreview.jointreview;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the whole gets longer, once, because the head of the government consented. */
@ApplicationScoped
public class ExtendFrame {

    private final JointDoor door;

    ExtendFrame(JointDoor door) {
        this.door = door;
    }

    /** @throws onenet.problem.Problem FRAME_EXTENDED_ALREADY */
    @Transactional
    public JointReview handle(ActRequest act, String reason) {
        JointReview review = door.open(act, JointAction.EXTEND_FRAME);
        review.extend(reason, door.rules(), door.calendar());
        return door.file(review, act.actor(), "EXTEND_FRAME", Map.of("reason", reason));
    }
}
