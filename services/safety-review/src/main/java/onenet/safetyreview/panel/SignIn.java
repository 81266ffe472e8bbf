package onenet.safetyreview.panel;

import onenet.casedesk.Participations;
import onenet.casework.actor.Actor;
import onenet.requests.EntityTags;
import onenet.safetyreview.reviewcase.Part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: a member signs that he is there. */
@ApplicationScoped
public class SignIn {

    private final ExpertTasks tasks;
    private final PanelDoor door;
    private final Participations parts;

    SignIn(ExpertTasks tasks, PanelDoor door, Participations parts) {
        this.tasks = tasks;
        this.door = door;
        this.parts = parts;
    }

    /** @throws onenet.problem.Problem FOUR_EYES, RECUSED when he took another part in the case or is tied to its owner */
    @Transactional
    public Panel handle(String name, String ifMatch, Actor expert) {
        ExpertTasks.Task task = tasks.one(name, expert);
        EntityTags.require(ifMatch, task.panel().version());
        parts.enter(task.found(), expert.id(), Part.EXPERT_REVIEW);
        task.panel().signIn(expert.id(), door.today());
        return door.file(task.panel(), expert, PanelAction.SIGN_IN, Map.of("member", expert.id()));
    }
}
