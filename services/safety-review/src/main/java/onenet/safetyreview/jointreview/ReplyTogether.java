package onenet.safetyreview.jointreview;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the applicant gets the one reply. */
@ApplicationScoped
public class ReplyTogether {

    private final JointDoor door;

    ReplyTogether(JointDoor door) {
        this.door = door;
    }

    /** @throws onenet.problem.Problem OPINIONS_OUTSTANDING, CONTRADICTION_NOT_SETTLED */
    @Transactional
    public JointReview handle(ActRequest act) {
        JointReview review = door.open(act, JointAction.REPLY);
        review.reply(door.today());
        return door.file(
                review,
                act.actor(),
                "REPLY",
                Map.of("kind", review.reply().orElseThrow().kind().name()));
    }
}
