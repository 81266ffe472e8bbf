package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: who examines proposes to give up a panel that is drawn, for a reason of the list; nothing of it changes before another approves. */
@ApplicationScoped
public class ProposeGivingUp {

    private final PanelDoor door;

    ProposeGivingUp(PanelDoor door) {
        this.door = door;
    }

    /**
     * @param reason code of {@code contracts/panels/experts.yaml}
     * @throws onenet.problem.Problem GIVING_UP_REASON_UNKNOWN
     */
    @Transactional
    public Panel handle(ActRequest act, String reason, String words) {
        Panel panel = door.open(act, PanelAction.PROPOSE_GIVING_UP);
        door.requireReason(reason);
        panel.proposeGivingUp(reason, words, act.actor().id(), door.today());
        return door.file(panel, act.actor(), PanelAction.PROPOSE_GIVING_UP, Map.of("reason", reason, "words", words));
    }
}
