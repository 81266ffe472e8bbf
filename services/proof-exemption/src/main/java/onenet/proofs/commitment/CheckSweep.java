package onenet.proofs.commitment;

import onenet.casework.LegalTime;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/** Looks at the due dates of checks: a late one stays open and is escalated; nothing follows about the applicant. */
@ApplicationScoped
public class CheckSweep {

    private final Commitments commitments;
    private final InstantSource clock;

    CheckSweep(Commitments commitments, InstantSource clock) {
        this.commitments = commitments;
        this.clock = clock;
    }

    @Scheduled(
            every = "{onenet.proofs.assistance.sweep-interval:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void sweep() {
        Instant now = clock.instant();
        commitments.lateChecks(LegalTime.date(now)).forEach(commitment -> commitment.escalated(now));
    }
}
