package onenet.drafts;

import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/** Use case: drafts nobody touched for ninety days are deleted; they hold personal data nobody needs any more. */
@ApplicationScoped
public class ForgetOldDrafts {

    private final Drafts drafts;
    private final Sweep sweep;
    private final InstantSource clock;

    ForgetOldDrafts(Drafts drafts, Sweep sweep, InstantSource clock) {
        this.drafts = drafts;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.drafts.sweep-every:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        Instant oldest = clock.instant().minus(Draft.KEPT);
        sweep.each("forgetting drafts", most -> drafts.savedBefore(oldest, most), drafts::deleteById);
    }
}
