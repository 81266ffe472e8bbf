package onenet.requests;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the answers to requests with an {@code Idempotency-Key} are kept. */
@ConfigMapping(prefix = "onenet.idempotency")
public interface IdempotencyConfig {

    /** How long an answer is kept for a request that comes again; it holds personal data and serves nobody longer. */
    @WithDefault("24h")
    Duration kept();

    /** Pause between two looks for answers that have served. */
    @WithDefault("1h")
    String sweepEvery();

    /** How long a request that waits for other systems holds its key; one that died in between may be sent again after it. */
    @WithDefault("2m")
    Duration held();
}
