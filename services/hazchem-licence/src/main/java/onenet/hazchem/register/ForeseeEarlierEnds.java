package onenet.hazchem.register;

import onenet.hazchem.licence.ForeseenEnds;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Use case: of renewals handed in before ends were foreseen, and those a process of the version before takes in, it is told what the end will make of them. */
@Singleton
public class ForeseeEarlierEnds {

    private final ForeseenEnds ends;
    private final LicenceCases cases;
    private final ForeseeEnd foresee;
    private final Sweep sweep;

    ForeseeEarlierEnds(ForeseenEnds ends, LicenceCases cases, ForeseeEnd foresee, Sweep sweep) {
        this.ends = ends;
        this.cases = cases;
        this.foresee = foresee;
        this.sweep = sweep;
    }

    @Scheduled(every = "1h", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        sweep.each("renewals whose end was not foreseen", ends::untold, number -> cases.findByIdOptional(number)
                .ifPresent(foresee::tell));
    }
}
