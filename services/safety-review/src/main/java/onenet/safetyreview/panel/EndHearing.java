package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Use case: the office ends a hearing without those who let their term pass, or gives a panel up of which nobody knows yet who would sit. */
@ApplicationScoped
public class EndHearing {

    private final PanelDoor door;
    private final EndExpertTime time;

    EndHearing(PanelDoor door, EndExpertTime time) {
        this.door = door;
        this.time = time;
    }

    /**
     * @param givenUp why the panel is given up; empty to go on with those who spoke
     * @throws onenet.problem.Problem OPINIONS_TERM_RUNNING, PANEL_WITHOUT_QUORUM
     */
    @Transactional
    public Panel handle(ActRequest act, Optional<String> givenUp) {
        PanelAction action = givenUp.isPresent() ? PanelAction.ABANDON : PanelAction.CLOSE_HEARING;
        Panel panel = door.open(act, action);
        if (givenUp.isPresent()) {
            panel.abandon(givenUp.get(), act.actor().id(), door.today());
        } else {
            panel.closeHearing(door.today(), door.rules());
        }
        time.of(panel, act.actor());
        return door.file(panel, act.actor(), action, Map.of("reason", givenUp.orElse("")));
    }
}
