package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the office tells the seed, and with it who is drawn. */
@ApplicationScoped
public class TellSeed {

    private final PanelDoor door;

    TellSeed(PanelDoor door) {
        this.door = door;
    }

    /** @throws onenet.problem.Problem LIST_NOT_FIXED, SEED_PUBLISHED_TWICE */
    @Transactional
    public Panel handle(ActRequest act) {
        Panel panel = door.open(act, PanelAction.TELL_SEED);
        panel.tell();
        return door.file(
                panel,
                act.actor(),
                PanelAction.TELL_SEED,
                Map.of("seed", panel.drawing().seed()));
    }
}
