package onenet.planfiling.intake;

import onenet.casework.actor.Actor;
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
    public FilingCase handle(String caseNumber, String ifMatch, String reason, Actor actor) {
        FilingCase filingCase = desk.open(caseNumber, FilingAction.WITHDRAW, ifMatch, actor);
        return desk.file(filingCase.withdraw(), actor, Map.of("reason", reason));
    }
}
