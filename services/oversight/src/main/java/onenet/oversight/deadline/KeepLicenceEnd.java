package onenet.oversight.deadline;

import onenet.casework.identity.CaseNumber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/** Use case: a service told on which day the licence ends that a case is to renew. Told again it changes nothing. */
@ApplicationScoped
public class KeepLicenceEnd {

    private final LicenceEnds ends;

    KeepLicenceEnd(LicenceEnds ends) {
        this.ends = ends;
    }

    /**
     * @param validTo last day of the licence
     * @param at when it was told; an older word changes nothing
     */
    @Transactional
    public void handle(CaseNumber renewal, LocalDate validTo, Instant at) {
        ends.keep(renewal, validTo, at);
    }
}
