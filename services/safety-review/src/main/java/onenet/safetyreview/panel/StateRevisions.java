package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Use case: the applicant states, point by point, what he revised. */
@ApplicationScoped
public class StateRevisions {

    private final PanelDoor door;

    StateRevisions(PanelDoor door) {
        this.door = door;
    }

    /** @throws onenet.problem.Problem REVISIONS_NOT_ANSWERED */
    @Transactional
    public Panel handle(ActRequest act, List<String> answers) {
        Panel panel = door.open(act, PanelAction.ANSWER_REVISIONS);
        panel.answer(answers);
        return door.file(panel, act.actor(), PanelAction.ANSWER_REVISIONS, Map.of("points", answers.size()));
    }
}
