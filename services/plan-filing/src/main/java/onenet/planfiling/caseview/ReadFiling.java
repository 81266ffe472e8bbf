package onenet.planfiling.caseview;

import onenet.casework.actor.Actor;
import onenet.planfiling.filingcase.FilingDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: one filing as the asking actor may see it. */
@ApplicationScoped
public class ReadFiling {

    private final FilingDesk desk;
    private final FilingViews views;

    ReadFiling(FilingDesk desk, FilingViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Transactional
    public FilingView handle(String caseNumber, Actor actor) {
        return views.view(desk.read(caseNumber, actor), actor);
    }
}
