package onenet.safetyreview.jointreview;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewStatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Query: the joint review of a case, for whoever may see the case; and what a department is asked. */
@ApplicationScoped
public class ReadJointReview {

    private final ReviewDesk desk;
    private final JointReviews all;
    private final JointTasks tasks;
    private final JointDoor door;

    ReadJointReview(ReviewDesk desk, JointReviews all, JointTasks tasks, JointDoor door) {
        this.desk = desk;
        this.all = all;
        this.tasks = tasks;
        this.door = door;
    }

    /** @throws onenet.problem.Problem NOT_FOUND when there is no case for this actor, or no joint review of it */
    public JointView of(String caseNumber, Actor actor) {
        desk.read(caseNumber, actor);
        return view(all.findByIdOptional(caseNumber).orElseThrow(CommonProblem.NOT_FOUND::raise), actor);
    }

    /** What a department is asked; nobody is asked so much that it needs pages. */
    public record JointTaskList(List<JointTaskView> items) {}

    public JointTaskList tasks(Actor department) {
        return new JointTaskList(tasks.of(department).stream()
                .map(task -> JointTaskView.of(task, door.today()))
                .toList());
    }

    public JointTaskView task(String caseNumber, Actor department) {
        return JointTaskView.of(tasks.one(caseNumber, department), door.today());
    }

    /** The joint review after an act, for who took it. */
    public JointView view(JointReview review, Actor actor) {
        ReviewCase found = desk.read(review.caseNumber(), actor);
        LocalDate today = door.today();
        boolean office = actor.isOfficer();
        boolean acts = actor.serves(found.office()) && found.status() == ReviewStatus.ACCEPTED;
        return new JointView(
                review.caseNumber(),
                review.version(),
                review.status(),
                review.frame().on(door.calendar()),
                review.asked().stream()
                        .map(each -> JointView.DepartmentView.of(each, today, office))
                        .toList(),
                office ? review.open(today) : List.of(),
                office ? review.settled() : List.of(),
                review.reply().orElse(null),
                acts
                        ? JointLifecycle.TABLE.allowedActions(review.status(), actor.roles()).stream()
                                .sorted()
                                .toList()
                        : List.of());
    }
}
