package onenet.safetyreview.panel;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.pages.MarkedPaper;
import onenet.problem.CommonProblem;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Query: what an expert is asked to do, and the papers of it. */
@ApplicationScoped
public class ReadTasks {

    private final ExpertTasks tasks;
    private final UploadedFiles files;
    private final InstantSource clock;

    ReadTasks(ExpertTasks tasks, UploadedFiles files, InstantSource clock) {
        this.tasks = tasks;
        this.files = files;
        this.clock = clock;
    }

    /** Everything he is asked; nobody sits in so many panels that it needs pages. */
    public record TaskList(List<TaskView> items) {}

    public TaskList all(Actor expert) {
        return new TaskList(tasks.of(expert).stream()
                .map(task -> TaskView.of(task, expert.id()))
                .toList());
    }

    /** @throws onenet.problem.Problem NOT_FOUND for a task that is not his, or over */
    public TaskView one(String panel, Actor expert) {
        return TaskView.of(tasks.one(panel, expert), expert.id());
    }

    /** @throws onenet.problem.Problem NOT_FOUND for a task that is not his, or a paper that is not of it */
    public MarkedPaper paper(String panel, String material, Actor expert) {
        return tasks.one(panel, expert)
                .found()
                .fileOf(material)
                .map(files::findById)
                .map(file -> new MarkedPaper(file, expert.id(), LegalTime.today(clock)))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
