package onenet.drafts;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Use case: drafts nobody touched for ninety days are deleted; they hold personal data nobody needs any more. */
@ApplicationScoped
public class ForgetOldDrafts {

    private final Drafts drafts;
    private final InstantSource clock;

    ForgetOldDrafts(Drafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.drafts.sweep-every:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void handle() {
        drafts.delete("savedAt < ?1", clock.instant().minus(Draft.KEPT));
    }
}
