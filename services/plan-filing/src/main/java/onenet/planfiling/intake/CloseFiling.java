package onenet.planfiling.intake;

import onenet.casedesk.ActRequest;
import onenet.planfiling.filingcase.Closing;
import onenet.planfiling.filingcase.FilingAction;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: what the notice named never came; the office closes the filing and tells the unit, which may file again any day. */
@ApplicationScoped
public class CloseFiling {

    private final FilingDesk desk;

    CloseFiling(FilingDesk desk) {
        this.desk = desk;
    }

    /** @throws onenet.problem.Problem GAPS_TERM_RUNNING up to the last day of the notice */
    @Transactional
    public FilingCase handle(ActRequest act, String reason) {
        FilingCase filingCase = desk.open(act, FilingAction.CLOSE);
        Closing closing = new Closing(desk.today(), act.actor().name(), reason);
        return desk.file(filingCase.close(closing), act.actor(), Map.of("reason", reason));
    }
}
