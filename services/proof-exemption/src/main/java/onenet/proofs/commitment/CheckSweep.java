package onenet.proofs.commitment;

import onenet.casework.LegalTime;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** Looks at the due dates of checks: a late one stays open and is escalated; nothing follows about the applicant. */
@ApplicationScoped
public class CheckSweep {

    private final Commitments commitments;
    private final Sweep sweep;
    private final InstantSource clock;

    CheckSweep(Commitments commitments, Sweep sweep, InstantSource clock) {
        this.commitments = commitments;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(
            every = "{onenet.proofs.assistance.sweep-interval:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        LocalDate today = LegalTime.today(clock);
        sweep.each("late checks", most -> commitments.lateChecks(today, most), this::escalate);
    }

    private void escalate(UUID id) {
        Commitment commitment = commitments.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (Commitments.OPEN.contains(commitment.status())) {
            commitment.escalated(clock.instant());
        }
    }
}
