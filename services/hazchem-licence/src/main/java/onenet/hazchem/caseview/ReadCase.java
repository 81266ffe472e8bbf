package onenet.hazchem.caseview;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: one case as the asking actor may see it. */
@ApplicationScoped
public class ReadCase {

    private final CaseDesk desk;
    private final CaseViews views;

    ReadCase(CaseDesk desk, CaseViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Transactional
    public LicenceCaseView view(String caseNumber, Actor actor) {
        return views.of(desk.read(caseNumber, actor), actor);
    }

    @Transactional
    public List<ClockView> clocks(String caseNumber, Actor actor) {
        return views.clocks(desk.read(caseNumber, actor));
    }
}
