package onenet.safetyreview.panel;

import onenet.casework.actor.Actor;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: a member says what he thinks. */
@ApplicationScoped
public class GiveOpinion {

    private final ExpertTasks tasks;
    private final PanelDoor door;
    private final EndExpertTime time;

    GiveOpinion(ExpertTasks tasks, PanelDoor door, EndExpertTime time) {
        this.tasks = tasks;
        this.door = door;
        this.time = time;
    }

    /** @throws onenet.problem.Problem NOT_SIGNED_IN, OPINION_GIVEN, OPINION_TOO_LATE */
    @Transactional
    public Panel handle(String name, String ifMatch, Said said, Actor expert) {
        ExpertTasks.Task task = tasks.one(name, expert);
        EntityTags.require(ifMatch, task.panel().version());
        boolean last =
                task.panel().give(expert.id(), new Member.Opinion(said.judgement(), said.reasons(), door.today()));
        if (last) {
            time.of(task.panel(), expert);
        }
        return door.file(
                task.panel(),
                expert,
                PanelAction.GIVE_OPINION,
                Map.of("judgement", said.judgement().name(), "last", last));
    }

    /** What he says, and why. */
    public record Said(Judgement judgement, String reasons) {}
}
