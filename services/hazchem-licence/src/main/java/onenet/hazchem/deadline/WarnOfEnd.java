package onenet.hazchem.deadline;

import onenet.hazchem.licence.LicenceEnds;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Use case: the licence ends while its renewal is undecided; office and city are told before, also while the clock stands still. */
@ApplicationScoped
public class WarnOfEnd {

    /** Long enough for what is left of an examination: thirty days before the end. */
    static final int DAYS_BEFORE = 30;

    private final LicenceCases cases;
    private final LicenceEnds ends;
    private final Event<LicenceEnding> endings;

    WarnOfEnd(LicenceCases cases, LicenceEnds ends, Event<LicenceEnding> endings) {
        this.cases = cases;
        this.ends = ends;
        this.endings = endings;
    }

    @Transactional
    public void handle(String caseNumber) {
        LicenceCase renewal = cases.findById(caseNumber, LockModeType.PESSIMISTIC_WRITE);
        ends.of(renewal)
                .filter(end -> renewal.tellEnd(end.on()))
                .ifPresent(end -> endings.fire(new LicenceEnding(renewal, end)));
    }
}
