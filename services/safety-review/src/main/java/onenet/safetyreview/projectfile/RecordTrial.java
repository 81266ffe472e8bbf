package onenet.safetyreview.projectfile;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.Projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the owner records his trial production; nothing is filed, and an unusual length is warned of and not refused (trap 38). */
@ApplicationScoped
public class RecordTrial {

    private final ProjectGate gate;
    private final Projects projects;
    private final ProjectViews views;
    private final AuditTrail audit;

    RecordTrial(ProjectGate gate, Projects projects, ProjectViews views, AuditTrail audit) {
        this.gate = gate;
        this.projects = projects;
        this.views = views;
        this.audit = audit;
    }

    /** @throws onenet.problem.Problem WORKS_BLOCKED, WORKS_NOT_STARTED, WORKS_STOPPED */
    @Transactional
    public ProjectView handle(String number, String ifMatch, LocalDate from, LocalDate until, Actor actor) {
        Project project = gate.openForWorks(number, ifMatch, actor);
        project.tryProduction(from, until);
        projects.flush();
        audit.record(actor, "RECORD_TRIAL", number, Map.of("from", from, "until", until));
        return views.view(project);
    }
}
