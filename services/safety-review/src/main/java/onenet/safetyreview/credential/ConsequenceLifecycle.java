package onenet.safetyreview.credential;

import static onenet.casework.actor.Role.APPLICANT;
import static onenet.casework.actor.Role.DECISION_MAKER;
import static onenet.safetyreview.credential.ConsequenceAction.CURE;
import static onenet.safetyreview.credential.ConsequenceAction.END;
import static onenet.safetyreview.credential.ConsequenceAction.LIFT;
import static onenet.safetyreview.credential.ConsequenceAction.REPEAT;
import static onenet.safetyreview.credential.ConsequenceAction.TELL;
import static onenet.safetyreview.credential.ConsequenceAction.UPHOLD;
import static onenet.safetyreview.credential.ConsequenceStatus.OPEN;
import static onenet.safetyreview.credential.ConsequenceStatus.SETTLED;

import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The moves of a consequence: it is open until somebody or something settles it, and is never open again. */
public final class ConsequenceLifecycle {

    public static final String NOTED = "safetyreview.consequence-noted.v1";
    public static final String SETTLED_EVENT = "safetyreview.consequence-settled.v1";

    public static final Lifecycle<ConsequenceStatus, ConsequenceAction> TABLE = Lifecycle.of(
                    ConsequenceStatus.class, ConsequenceAction.class)
            .startingAt(OPEN)
            .endingAt(Set.of(SETTLED))
            .automatic(OPEN, TELL, SETTLED, NOTED)
            .row(OPEN, LIFT, DECISION_MAKER, SETTLED, SETTLED_EVENT)
            .automatic(OPEN, CURE, SETTLED, SETTLED_EVENT)
            .row(OPEN, UPHOLD, DECISION_MAKER, SETTLED, SETTLED_EVENT)
            .row(OPEN, REPEAT, APPLICANT, SETTLED, SETTLED_EVENT)
            .automatic(OPEN, END, SETTLED, SETTLED_EVENT)
            .build();

    private ConsequenceLifecycle() {}
}
