package onenet.worklist;

import onenet.casedesk.CaseReading;
import onenet.casedesk.DeskCase;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: whose a case was and who put it there, for those who see the inside of the office. */
@ApplicationScoped
public class ReadHands {

    private final CaseReading cases;
    private final HandRows rows;

    ReadHands(CaseReading cases, HandRows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    @Transactional
    public List<Handed> handle(String caseNumber, Actor actor) {
        DeskCase found = cases.read(caseNumber, actor);
        if (!AssignmentView.shown(found, actor)) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        return rows.record(caseNumber);
    }
}
