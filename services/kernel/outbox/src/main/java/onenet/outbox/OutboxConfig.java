package onenet.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this service meets the broker. */
@ConfigMapping(prefix = "onenet.amqp")
public interface OutboxConfig {

    /** Address of the broker, for example {@code amqp://user:secret@host:5672/vhost}. */
    String uri();

    /** Most events published before their confirms are awaited together. */
    @WithDefault("500")
    int batchSize();

    /** Tries of one event that the broker refuses, before it is parked. */
    @WithDefault("10")
    int maxAttempts();

    /** How long a confirm may take. */
    @WithDefault("10s")
    Duration confirmTimeout();

    /** How often to look for events when no notification came. */
    @WithDefault("1s")
    Duration pollInterval();

    /** Tries of one message whose handling fails for no transient cause, before it is laid aside as a dead letter. */
    @WithDefault("3")
    int handlingAttempts();

    /** Messages the broker may hand out before the first is acknowledged. */
    @WithDefault("50")
    int prefetch();
}
