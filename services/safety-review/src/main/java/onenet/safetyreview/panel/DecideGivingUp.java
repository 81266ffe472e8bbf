package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: who decides, and did not examine, approves that a drawn panel is given up, or lets it go on. */
@ApplicationScoped
public class DecideGivingUp {

    private final PanelDoor door;
    private final EndExpertTime time;

    DecideGivingUp(PanelDoor door, EndExpertTime time) {
        this.door = door;
        this.time = time;
    }

    /** @throws onenet.problem.Problem GIVING_UP_NOT_PROPOSED, GIVEN_UP_BY_ONE, FOUR_EYES */
    @Transactional
    public Panel handle(ActRequest act, boolean approves, String words) {
        PanelAction action = approves ? PanelAction.GIVE_UP : PanelAction.KEEP;
        Panel panel = door.open(act, action);
        panel.decideGivingUp(approves, act.actor().id(), door.today());
        if (approves) {
            time.of(panel, act.actor());
        }
        return door.file(panel, act.actor(), action, Map.of("words", words));
    }
}
