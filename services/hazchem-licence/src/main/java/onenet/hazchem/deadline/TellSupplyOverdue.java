package onenet.hazchem.deadline;

import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Use case: what was committed to did not come by its day; office and city are told once, and who decides may end the case (trap L20). */
@ApplicationScoped
public class TellSupplyOverdue {

    private final LicenceCases cases;
    private final InstantSource clock;
    private final Event<SupplyOverdue> overdue;

    TellSupplyOverdue(LicenceCases cases, InstantSource clock, Event<SupplyOverdue> overdue) {
        this.cases = cases;
        this.clock = clock;
        this.overdue = overdue;
    }

    @Transactional
    public void handle(String caseNumber) {
        LicenceCase licenceCase = cases.findById(caseNumber, LockModeType.PESSIMISTIC_WRITE);
        if (licenceCase.tellSupply(LegalTime.today(clock))) {
            overdue.fire(new SupplyOverdue(licenceCase));
        }
    }
}
