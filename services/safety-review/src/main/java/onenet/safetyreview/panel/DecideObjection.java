package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: who decides, and did not examine, decides what the applicant has against a member; where it holds, another is drawn and nobody chooses him. */
@ApplicationScoped
public class DecideObjection {

    private final PanelDoor door;

    DecideObjection(PanelDoor door) {
        this.door = door;
    }

    /** @throws onenet.problem.Problem OBJECTION_NOT_OPEN, NOT_SEATED, NOT_ENOUGH_PEOPLE, FOUR_EYES */
    @Transactional
    public Panel handle(ActRequest act, String code, boolean holds, String words) {
        PanelAction action = holds ? PanelAction.UPHOLD_OBJECTION : PanelAction.DISMISS_OBJECTION;
        Panel panel = door.open(act, action);
        String said = panel.opinion().map(PanelOpinion::text).orElse("");
        panel.decideObjection(code, holds, words, act.actor().id(), door.day());
        // an opinion that falls away stays on record
        return door.file(panel, act.actor(), action, Map.of("code", code, "words", words, "opinion", said));
    }
}
