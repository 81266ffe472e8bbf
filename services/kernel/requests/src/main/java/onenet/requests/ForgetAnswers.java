package onenet.requests;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Use case: answers kept for repeated requests are forgotten when they have served; names and telephone numbers stand in them. */
@ApplicationScoped
public class ForgetAnswers {

    private static final int AT_ONCE = 1_000;

    private final IdempotencyKeys keys;
    private final IdempotencyConfig config;

    ForgetAnswers(IdempotencyKeys keys, IdempotencyConfig config) {
        this.keys = keys;
        this.config = config;
    }

    @Scheduled(every = "{onenet.idempotency.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        int forgotten = AT_ONCE;
        while (forgotten == AT_ONCE) {
            forgotten = keys.forgetOlderThan(config.kept(), AT_ONCE);
        }
    }
}
