package onenet.safetyreview.jointreview;

import static onenet.casework.actor.Role.DECISION_MAKER;
import static onenet.casework.actor.Role.DEPARTMENT;
import static onenet.casework.actor.Role.EXAMINER;
import static onenet.safetyreview.jointreview.JointAction.ANSWER;
import static onenet.safetyreview.jointreview.JointAction.EXTEND_FRAME;
import static onenet.safetyreview.jointreview.JointAction.REPLY;
import static onenet.safetyreview.jointreview.JointAction.SETTLE;
import static onenet.safetyreview.jointreview.JointStatus.ASKING;
import static onenet.safetyreview.jointreview.JointStatus.REPLIED;

import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The moves of a joint review (Licensing Law Art. 26 para. 2): departments answer the leading office, and the office answers the applicant, once. */
public final class JointLifecycle {

    public static final Lifecycle<JointStatus, JointAction> TABLE = Lifecycle.of(JointStatus.class, JointAction.class)
            .startingAt(ASKING)
            .endingAt(Set.of(REPLIED))
            .row(ASKING, ANSWER, DEPARTMENT, ASKING, "")
            .row(ASKING, SETTLE, EXAMINER, ASKING, "")
            .row(ASKING, EXTEND_FRAME, DECISION_MAKER, ASKING, "")
            .row(ASKING, REPLY, EXAMINER, REPLIED, "")
            .build();

    private JointLifecycle() {}
}
