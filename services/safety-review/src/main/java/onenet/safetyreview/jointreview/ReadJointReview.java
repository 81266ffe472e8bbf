package onenet.safetyreview.jointreview;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.actor.Actor;
import onenet.pages.MarkedPaper;
import onenet.problem.CommonProblem;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewStatus;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Query: the joint review of a case, for whoever may see the case; and what a department is asked. */
@ApplicationScoped
public class ReadJointReview {

    private final ReviewDesk desk;
    private final JointReviews all;
    private final JointTasks tasks;
    private final JointDoor door;
    private final UploadedFiles files;

    ReadJointReview(ReviewDesk desk, JointReviews all, JointTasks tasks, JointDoor door, UploadedFiles files) {
        this.desk = desk;
        this.all = all;
        this.tasks = tasks;
        this.door = door;
        this.files = files;
    }

    /** @throws onenet.problem.Problem NOT_FOUND when there is no case for this actor, or no joint review of it */
    public JointView of(String caseNumber, Actor actor) {
        desk.read(caseNumber, actor);
        return view(all.findByIdOptional(caseNumber).orElseThrow(CommonProblem.NOT_FOUND::raise), actor);
    }

    /** What a department is asked; nobody is asked so much that it needs pages. */
    public record JointTaskList(List<JointTaskView> items) {}

    public JointTaskList tasks(Actor department) {
        return new JointTaskList(tasks.of(department).stream().map(this::view).toList());
    }

    public JointTaskView task(String caseNumber, Actor department) {
        return view(tasks.one(caseNumber, department));
    }

    private JointTaskView view(JointTasks.Task task) {
        return JointTaskView.of(task, papers(task), door.today());
    }

    /**
     * A paper a department needs for what it is asked.
     *
     * @throws onenet.problem.Problem NOT_FOUND for a case it is not asked about, or a paper it does not need
     */
    public MarkedPaper paper(String caseNumber, String material, Actor department) {
        JointTasks.Task task = tasks.one(caseNumber, department);
        return papers(task).stream()
                .filter(material::equals)
                .findFirst()
                .flatMap(task.found()::fileOf)
                .map(files::findById)
                .map(file -> new MarkedPaper(file, department.id(), door.today()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** Of the papers that are there, those its departments need. */
    private List<String> papers(JointTasks.Task task) {
        Map<String, JointRules.Department> departments = door.rules().departments();
        List<String> needed = task.review().asked().stream()
                .filter(each -> each.office().equals(task.office()))
                .map(each -> departments.get(each.department()))
                .filter(Objects::nonNull)
                .flatMap(each -> each.papers().stream())
                .toList();
        return task.found().application().materials().stream()
                .map(SubmittedMaterial::material)
                .distinct()
                .filter(needed::contains)
                .toList();
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
