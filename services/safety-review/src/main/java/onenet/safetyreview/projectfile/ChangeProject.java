package onenet.safetyreview.projectfile;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.safetyreview.law.DesignChange;
import onenet.safetyreview.law.RenewedReview;
import onenet.safetyreview.law.RenewedReview.Trigger;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.project.ProjectProblem;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.safetyreview.rules.ProjectReading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Use case: what is known of a project changes. Before anything is decided it is only described anew; after that it is a change with a class, and what the facts
 * show weighs more than what was declared (Order 45 Art. 14, 20).
 */
@ApplicationScoped
public class ChangeProject {

    private final ProjectGate gate;
    private final Projects projects;
    private final ReviewCases cases;
    private final Letters letters;
    private final ProjectReading reading;
    private final ProjectViews views;
    private final AuditTrail audit;
    private final InstantSource clock;

    ChangeProject(
            ProjectGate gate,
            Projects projects,
            ReviewCases cases,
            Letters letters,
            ProjectReading reading,
            ProjectViews views,
            AuditTrail audit,
            InstantSource clock) {
        this.gate = gate;
        this.projects = projects;
        this.cases = cases;
        this.letters = letters;
        this.reading = reading;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What changes.
     *
     * @param declared class the owner gives it; null before anything is decided
     * @param what in the owner's words; null before anything is decided
     */
    public record Changing(ProjectContent content, DesignChange declared, String what) {}

    /** @throws onenet.problem.Problem PROJECT_UNDER_REVIEW, CHANGE_NOT_DECLARED, and what registering can be refused with */
    @Transactional
    public ProjectView handle(String number, String ifMatch, Changing changing, Actor actor) {
        Project project = gate.open(number, ifMatch, actor);
        if (cases.anyOpen(number)) {
            throw ProjectProblem.PROJECT_UNDER_REVIEW.raise();
        }
        LocalDate today = LegalTime.today(clock);
        ProjectContent content = reading.settled(changing.content(), today);
        Optional<Letter> reviewed = letters.ofProject(number).stream()
                .filter(letter -> letter.kind() == ReviewKind.CONDITION)
                .reduce((older, newer) -> newer);
        if (reviewed.isEmpty()) {
            project.describe(content);
        } else {
            declare(project, content, reviewed.get(), changing, today);
        }
        projects.flush();
        audit.record(
                actor,
                "CHANGE_PROJECT",
                number,
                Map.of("changes", project.changes().size()));
        return views.view(project);
    }

    private static void declare(
            Project project, ProjectContent content, Letter reviewed, Changing changing, LocalDate today) {
        if (changing.declared() == null
                || changing.what() == null
                || changing.what().isBlank()) {
            throw ProjectProblem.CHANGE_NOT_DECLARED.raise();
        }
        Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
        triggers.addAll(RenewedReview.between(reviewed.reviewed(), content.reviewed()));
        project.change(content, changing.declared(), triggers, changing.what(), today);
    }
}
