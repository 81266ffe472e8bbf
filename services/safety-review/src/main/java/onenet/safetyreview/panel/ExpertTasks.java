package onenet.safetyreview.panel;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.safetyreview.reviewcase.ReviewStatus;

import jakarta.inject.Singleton;
import java.util.List;

/** What an expert has to do, and the case it is about: his own tasks and no other, for as long as each lasts. */
@Singleton
class ExpertTasks {

    private final Panels panels;
    private final ReviewCases cases;

    ExpertTasks(Panels panels, ReviewCases cases) {
        this.panels = panels;
        this.cases = cases;
    }

    /** A task: the panel he sits in, and its case. */
    record Task(Panel panel, ReviewCase found) {}

    List<Task> of(Actor expert) {
        return panels.sittingWith(expert.id()).stream()
                .map(panel -> new Task(panel, cases.findById(panel.caseNumber())))
                .filter(task -> lasts(task, expert))
                .toList();
    }

    /** @throws onenet.problem.Problem NOT_FOUND for a panel in which he has no task, or none any more */
    Task one(String panel, Actor expert) {
        return panels.findByIdOptional(panel)
                .map(found -> new Task(found, cases.findById(found.caseNumber())))
                .filter(task -> lasts(task, expert))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    private static boolean lasts(Task task, Actor expert) {
        return task.panel().asks(expert.id()) && task.found().status() == ReviewStatus.ACCEPTED;
    }
}
