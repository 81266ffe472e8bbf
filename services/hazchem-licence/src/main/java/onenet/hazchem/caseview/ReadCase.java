package onenet.hazchem.caseview;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: one case as the asking actor may see it. */
@ApplicationScoped
public class ReadCase {

    private final LicenceDesk desk;
    private final CaseViews views;

    ReadCase(LicenceDesk desk, CaseViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Transactional
    public LicenceCaseView handle(String caseNumber, Actor actor) {
        return views.view(desk.read(caseNumber, actor), actor);
    }
}
