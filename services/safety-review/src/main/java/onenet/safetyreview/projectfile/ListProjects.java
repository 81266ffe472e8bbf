package onenet.safetyreview.projectfile;

import onenet.casework.actor.Actor;
import onenet.requests.Cursor;
import onenet.requests.Lines;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.ProjectKind;
import onenet.safetyreview.project.Projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Query: an owner's own projects, the newest first. */
@ApplicationScoped
public class ListProjects {

    private final Projects projects;

    ListProjects(Projects projects) {
        this.projects = projects;
    }

    /** A page of projects; {@code next} is the cursor of the following one. */
    public record ProjectPage(List<ProjectLine> items, String next) {}

    /** One line of the list. */
    public record ProjectLine(
            String projectNumber,
            String name,
            ProjectKind kind,
            String site,
            Instant registeredAt,
            boolean worksStopped) {}

    /** @param cursor number of the last line of the page before; empty for the first */
    @Transactional
    public ProjectPage handle(Actor actor, Optional<String> cursor, int limit) {
        String uscc = actor.enterprise().orElse("");
        cursor.filter(number -> projects.findByIdOptional(number)
                        .filter(found -> found.ownerUscc().equals(uscc))
                        .isEmpty())
                .ifPresent(number -> {
                    throw Cursor.unknown();
                });
        Lines<Project> lines = Lines.of(projects.ofOwner(uscc, cursor, limit + 1), limit);
        return new ProjectPage(lines.shown().stream().map(ListProjects::line).toList(), lines.next(Project::number));
    }

    private static ProjectLine line(Project project) {
        return new ProjectLine(
                project.number(),
                project.content().name(),
                project.content().kind(),
                project.content().site(),
                project.registeredAt(),
                project.worksStopped());
    }
}
