package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the applicant did not state in his term what he revised; the office goes on with what it has. */
@ApplicationScoped
public class EndRevisions {

    private final PanelDoor door;

    EndRevisions(PanelDoor door) {
        this.door = door;
    }

    /** @throws onenet.problem.Problem REVISIONS_TERM_RUNNING */
    @Transactional
    public Panel handle(ActRequest act, String reason) {
        Panel panel = door.open(act, PanelAction.END_REVISIONS);
        LocalDate asked = panel.opinion().map(PanelOpinion::givenOn).orElseGet(door::today);
        panel.endRevisions(door.today(), door.answerBy(asked));
        return door.file(panel, act.actor(), PanelAction.END_REVISIONS, Map.of("reason", reason));
    }
}
