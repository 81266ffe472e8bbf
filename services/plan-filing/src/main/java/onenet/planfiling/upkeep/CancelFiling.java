package onenet.planfiling.upkeep;

import onenet.casedesk.ActRequest;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.StandingAction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: a unit that no longer does what the plan was for takes it out of the register. */
@ApplicationScoped
public class CancelFiling {

    private final FilingDesk desk;

    CancelFiling(FilingDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public FilingCase handle(ActRequest act, String reason) {
        FilingCase filingCase = desk.open(act, StandingAction.CANCEL);
        return desk.file(
                filingCase.happen(StandingAction.CANCEL, desk.today(), reason), act.actor(), Map.of("reason", reason));
    }
}
