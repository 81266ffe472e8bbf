package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Use case: the office writes down what the panel says, from what its members said, and what the applicant is to revise. */
@ApplicationScoped
public class ConcludePanel {

    private final PanelDoor door;

    ConcludePanel(PanelDoor door) {
        this.door = door;
    }

    @Transactional
    public Panel handle(ActRequest act, String text, List<String> revisions) {
        Panel panel = door.open(act, PanelAction.CONCLUDE);
        panel.conclude(text, revisions, door.today());
        return door.file(
                panel,
                act.actor(),
                PanelAction.CONCLUDE,
                Map.of("judgement", panel.opinion().orElseThrow().judgement().name(), "revisions", revisions.size()));
    }
}
