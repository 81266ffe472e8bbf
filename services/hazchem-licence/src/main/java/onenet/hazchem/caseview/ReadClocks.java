package onenet.hazchem.caseview;

import onenet.casedesk.ClockView;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: every clock of a case, explained line by line. */
@ApplicationScoped
public class ReadClocks {

    private final LicenceDesk desk;
    private final CaseViews views;

    ReadClocks(LicenceDesk desk, CaseViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Transactional
    public List<ClockView> handle(String caseNumber, Actor actor) {
        return views.clocks(desk.read(caseNumber, actor));
    }
}
