package onenet.safetyreview.jointreview;

import onenet.casedesk.ActRequest;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Use case: a department says what it thinks, for itself. */
@ApplicationScoped
public class AnswerForDepartment {

    private final JointTasks tasks;
    private final JointDoor door;
    private final JointRules rules;

    AnswerForDepartment(JointTasks tasks, JointDoor door, JointRules rules) {
        this.tasks = tasks;
        this.door = door;
        this.rules = rules;
    }

    /**
     * What it says.
     *
     * @param department its code; the office that signed in must be its own
     */
    public record Said(String department, JointOpinion.OpinionKind kind, List<JointPoint> points) {}

    /** @throws onenet.problem.Problem NOT_FOUND for a department that was not asked, ANSWERS_FOR_ANOTHER, JOINT_OPINION_GIVEN, JOINT_OPINION_TOO_LATE, OPINION_WITHOUT_REASONS, TOPIC_UNKNOWN */
    @Transactional
    public JointReview handle(ActRequest act, Said said) {
        JointTasks.Task task = tasks.one(act.caseNumber(), act.actor());
        EntityTags.require(act.ifMatch(), task.review().version());
        if (task.review().asked().stream().noneMatch(each -> each.department().equals(said.department()))) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        JointOpinion opinion = new JointOpinion(said.kind(), said.points(), door.today());
        opinion.check(rules);
        task.review().answer(said.department(), task.office(), opinion);
        return door.file(
                task.review(),
                act.actor(),
                "ANSWER",
                Map.of("department", said.department(), "kind", said.kind().name()));
    }
}
