package onenet.outbox;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one connection of this process to the broker; opened again by the next caller after a loss. */
@Singleton
class Broker {

    private static final int SHUTDOWN_FIRST = 10;

    private final ConnectionFactory factory = new ConnectionFactory();
    private final Topology topology;
    private final String name;
    private Connection connection;
    private boolean stopped;

    Broker(OutboxConfig config, Topology topology, @ConfigProperty(name = "quarkus.application.name") String name) {
        this.topology = topology;
        this.name = name;
        try {
            factory.setUri(config.uri());
        } catch (URISyntaxException | GeneralSecurityException wrong) {
            throw new IllegalStateException("onenet.amqp.uri is not usable", wrong);
        }
        if (!factory.getUsername().equals(name)) {
            throw new IllegalStateException(
                    "onenet.amqp.uri: the account of %s is named %s, not %s; nobody would believe its events"
                            .formatted(name, name, factory.getUsername()));
        }
        // Recovery is ours: a channel comes back only together with its consumer's or relay's state.
        factory.setAutomaticRecoveryEnabled(false);
        factory.setConnectionTimeout(5_000);
        factory.setRequestedHeartbeat(15);
    }

    /** The service's own account; the broker lets no message name another. */
    String account() {
        return name;
    }

    /** @throws IOException when the broker cannot be reached now */
    synchronized Channel open() throws IOException {
        if (stopped) {
            throw new IOException("shutting down");
        }
        try {
            if (connection == null || !connection.isOpen()) {
                connection = factory.newConnection(name);
                try (Channel channel = connection.createChannel()) {
                    topology.declare(channel);
                }
            }
            return connection.createChannel();
        } catch (TimeoutException late) {
            throw new IOException(late);
        }
    }

    synchronized void stop(@Observes @Priority(SHUTDOWN_FIRST) ShutdownEvent shutdown) {
        stopped = true;
        if (connection != null) {
            try {
                connection.abort(2_000);
            } catch (UncheckedIOException alreadyGone) {
                return;
            }
        }
    }
}
