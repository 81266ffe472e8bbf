package onenet.safetyreview.projectfile;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.safetyreview.consequence.ConsequenceRegister;
import onenet.safetyreview.project.Chain.CompletionAcceptance;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.Projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the owner records that he accepted the completed works; who assessed it before may not have assessed it for acceptance (trap 37). */
@ApplicationScoped
public class RecordAcceptance {

    private final ProjectGate gate;
    private final Projects projects;
    private final ConsequenceRegister consequences;
    private final ProjectViews views;
    private final AuditTrail audit;

    RecordAcceptance(
            ProjectGate gate,
            Projects projects,
            ConsequenceRegister consequences,
            ProjectViews views,
            AuditTrail audit) {
        this.gate = gate;
        this.projects = projects;
        this.consequences = consequences;
        this.views = views;
        this.audit = audit;
    }

    /** @throws onenet.problem.Problem WORKS_BLOCKED, TRIAL_NOT_RECORDED, WORKS_STOPPED, ASSESSOR_CONFLICT */
    @Transactional
    public ProjectView handle(String number, String ifMatch, CompletionAcceptance done, Actor actor) {
        Project project = gate.openForWorks(number, ifMatch, actor);
        project.acceptCompletion(done);
        consequences.accepted(project, actor);
        projects.flush();
        audit.record(actor, "RECORD_ACCEPTANCE", number, Map.of("on", done.on()));
        return views.view(project);
    }
}
