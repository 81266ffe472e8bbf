package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the office reminds those whose opinions are not in; it is on record who was reminded, and when. */
@ApplicationScoped
public class RemindMembers {

    private final PanelDoor door;

    RemindMembers(PanelDoor door) {
        this.door = door;
    }

    @Transactional
    public Panel handle(ActRequest act) {
        Panel panel = door.open(act, PanelAction.REMIND);
        return door.file(panel, act.actor(), PanelAction.REMIND, Map.of("reminded", panel.remind(door.today())));
    }
}
