package onenet.planfiling.intake;

import onenet.casedesk.ActRequest;
import onenet.planfiling.filingcase.FilingAction;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the unit takes a plan back before it is filed. */
@ApplicationScoped
public class WithdrawFiling {

    private final FilingDesk desk;

    WithdrawFiling(FilingDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public FilingCase handle(ActRequest act, String reason) {
        FilingCase filingCase = desk.open(act, FilingAction.WITHDRAW);
        return desk.file(filingCase.withdraw(), act.actor(), Map.of("reason", reason));
    }
}
