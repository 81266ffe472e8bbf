package onenet.ecert.standing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at the calendar day from time to time: first what begins, then what ends, so that a renewed licence never shows a gap. */
@ApplicationScoped
public class CalendarSweep {

    private final ReplaceCertificates replace;
    private final ExpireCertificates expire;

    CalendarSweep(ReplaceCertificates replace, ExpireCertificates expire) {
        this.replace = replace;
        this.expire = expire;
    }

    @Scheduled(
            every = "{onenet.ecert.issuance.sweep-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        while (replace.handle() > 0) {
            // the next batch
        }
        while (expire.handle() > 0) {
            // the next batch
        }
    }
}
