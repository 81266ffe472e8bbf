package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the applicant, once he reads who sits or sat, holds that a member is tied to a party, for a ground of the list. */
@ApplicationScoped
public class RaiseObjection {

    private final PanelDoor door;
    private final ShownNames names;

    RaiseObjection(PanelDoor door, ShownNames names) {
        this.door = door;
        this.names = names;
    }

    /**
     * @param code of the member in the register
     * @param ground code of {@code contracts/panels/experts.yaml}
     * @throws onenet.problem.Problem NAMES_NOT_SHOWN, OBJECTION_GROUND_UNKNOWN, NOT_SEATED, OBJECTION_MADE
     */
    @Transactional
    public Panel handle(ActRequest act, String code, String ground, String words) {
        Panel panel = door.open(act, PanelAction.OBJECT);
        if (!names.toApplicant(panel)) {
            throw PanelProblem.NAMES_NOT_SHOWN.raise();
        }
        door.requireGround(ground);
        panel.object(PanelObjection.raised(code, ground, words, door.today()));
        return door.file(
                panel, act.actor(), PanelAction.OBJECT, Map.of("code", code, "ground", ground, "words", words));
    }
}
