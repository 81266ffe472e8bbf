package onenet.safetyreview.projectfile;

import onenet.casedesk.CaseAccess;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.ReviewCases;

import jakarta.inject.Singleton;

/** Who may see a project and who may act on it: its owner, the offices that review it, and the city's supervision; for anybody else there is none. */
@Singleton
class ProjectGate {

    private final Projects projects;
    private final ReviewCases cases;

    ProjectGate(Projects projects, ReviewCases cases) {
        this.projects = projects;
        this.cases = cases;
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

    private boolean maySee(Project found, Actor actor) {
        return (actor.represents(found.ownerUscc()) && !actor.atCounter())
                || CaseAccess.seesAll(actor)
                || actor.office()
                        .filter(office -> cases.knownTo(office, found.number()))
                        .isPresent();
    }
}
