package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: somebody drawn cannot come; the next of the same draw takes his place. */
@ApplicationScoped
public class ReplaceMember {

    private final PanelDoor door;

    ReplaceMember(PanelDoor door) {
        this.door = door;
    }

    /** @throws onenet.problem.Problem NOT_SEATED, OPINION_GIVEN, NOT_ENOUGH_PEOPLE */
    @Transactional
    public Panel handle(ActRequest act, String code, String reason) {
        Panel panel = door.open(act, PanelAction.REPLACE);
        panel.replace(code, reason, door.day());
        return door.file(panel, act.actor(), PanelAction.REPLACE, Map.of("left", code, "reason", reason));
    }
}
