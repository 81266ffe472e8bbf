package onenet.safetyreview.projectfile;

import onenet.casedesk.CaseAccess;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;
import onenet.safetyreview.consequence.Consequences;
import onenet.safetyreview.credential.Consequence;
import onenet.safetyreview.credential.DependantKind;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.ProjectProblem;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.ReviewCases;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/** Who may see a project and who may act on it: its owner, the offices that review it, and the city's supervision; for anybody else there is none. */
@Singleton
class ProjectGate {

    private static final Set<DependantKind> WORKS = EnumSet.of(DependantKind.WORKS, DependantKind.TRIAL);

    private final Projects projects;
    private final ReviewCases cases;
    private final Consequences consequences;

    ProjectGate(Projects projects, ReviewCases cases, Consequences consequences) {
        this.projects = projects;
        this.cases = cases;
        this.consequences = consequences;
    }

    /** @throws onenet.problem.Problem NOT_FOUND */
    Project read(String number, Actor actor) {
        return projects.findByIdOptional(number)
                .filter(found -> maySee(found, actor))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** @throws onenet.problem.Problem NOT_FOUND for a stranger, PRECONDITION_REQUIRED, STALE_VERSION */
    Project open(String number, String ifMatch, Actor actor) {
        Project project = projects.locked(number)
                .filter(found -> actor.represents(found.ownerUscc()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(ifMatch, project.version());
        return project;
    }

    /**
     * The project, for what its owner does by his letters.
     *
     * @throws onenet.problem.Problem WORKS_BLOCKED while what the works rest on is gone (Order 45 Art. 3, 14), and what {@link #open} refuses with
     */
    Project openForWorks(String number, String ifMatch, Actor actor) {
        Project project = open(number, ifMatch, actor);
        consequences.open(number, WORKS).stream()
                .filter(entry -> entry.consequence() == Consequence.BLOCK)
                .findFirst()
                .ifPresent(entry -> {
                    throw ProjectProblem.WORKS_BLOCKED.raise(
                            entry.change().words(), entry.credentialName(), entry.changedOn());
                });
        return project;
    }

    private boolean maySee(Project found, Actor actor) {
        return (actor.represents(found.ownerUscc()) && !actor.atCounter())
                || CaseAccess.seesAll(actor)
                || actor.office()
                        .filter(office -> cases.knownTo(office, found.number()))
                        .isPresent();
    }
}
