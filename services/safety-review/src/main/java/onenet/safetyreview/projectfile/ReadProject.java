package onenet.safetyreview.projectfile;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: one project with its chain, for whoever may see it. */
@ApplicationScoped
public class ReadProject {

    private final ProjectGate gate;
    private final ProjectViews views;

    ReadProject(ProjectGate gate, ProjectViews views) {
        this.gate = gate;
        this.views = views;
    }

    @Transactional
    public ProjectView handle(String number, Actor actor) {
        return views.view(gate.read(number, actor));
    }
}
