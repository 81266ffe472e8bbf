package onenet.outbox;

import onenet.outbox.PendingEvents.Pending;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.ShutdownSignalException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Carries events from the outbox to the broker. Among replicas one relay works: the one whose connection holds the
 * advisory lock; the lock goes with the connection, and rows are ticked off through that same connection.
 */
@Singleton
class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    /** Batches of what is told once more in one look. */
    private static final int STRETCH = 4;

    private static final long LEASE = 0x6f6e656e6574L;

    private final AgroalDataSource database;
    private final Broker broker;
    private final ObjectMapper json;
    private final OutboxConfig config;
    private final Thread thread = new Thread(this, "outbox-relay");
    private volatile boolean running = true;
    private Publisher publisher;
    private int batch;

    Relay(AgroalDataSource database, Broker broker, ObjectMapper json, OutboxConfig config) {
        this.database = database;
        this.broker = broker;
        this.json = json;
        this.config = config;
        this.batch = config.batchSize();
    }

    void start(@Observes StartupEvent startup) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent shutdown) {
        running = false;
        thread.interrupt();
    }

    @Override
    public void run() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                if (lease(connection)) {
                    relay(connection);
                }
            } catch (SQLException lost) {
                LOG.debugf("relay without database: %s", lost.getMessage());
            }
            pause();
        }
    }

    private static boolean lease(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement();
                ResultSet row = lock.executeQuery("SELECT pg_try_advisory_lock(" + LEASE + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void relay(Connection connection) throws SQLException {
        PendingEvents pending = new PendingEvents(connection);
        PGConnection notifications = connection.unwrap(PGConnection.class);
        try (Statement listen = connection.createStatement()) {
            listen.execute("LISTEN " + RelayWakeup.CHANNEL);
            while (running) {
                boolean more = drain(pending);
                // one stretch of what is told once more for each look: whoever consumes keeps up, and what is new waits
                // behind one stretch at most
                if (!more) {
                    notifications.getNotifications((int) config.pollInterval().toMillis());
                }
            }
            listen.execute("UNLISTEN *; SELECT pg_advisory_unlock_all()");
        }
    }

    /** @return true when there may be more to publish at once */
    private boolean drain(PendingEvents pending) throws SQLException {
        List<Pending> events = pending.next(batch);
        if (events.isEmpty()) {
            pending.onceMore(config.batchSize() * STRETCH);
            return false;
        }
        try {
            Set<UUID> failed = channel().publish(events);
            pending.published(events.stream()
                    .filter(event -> !failed.contains(event.id()))
                    .toList());
            for (UUID id : failed) {
                park(pending, id, "returned or refused by the broker");
            }
            batch = config.batchSize();
            return true;
        } catch (ShutdownSignalException closed) {
            return closedBy(closed, events, pending);
        } catch (IOException | TimeoutException unreachable) {
            LOG.debugf("broker not reachable, %d events wait: %s", events.size(), unreachable.getMessage());
            publisher = null;
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A channel closed by one event would stop all others: publish one by one until the culprit is known. */
    private boolean closedBy(ShutdownSignalException closed, List<Pending> events, PendingEvents pending)
            throws SQLException {
        publisher = null;
        if (closed.isHardError() && !refused(closed)) {
            return false;
        }
        if (events.size() == 1) {
            park(pending, events.get(0).id(), closed.getMessage());
            batch = config.batchSize();
            return true;
        }
        batch = 1;
        return true;
    }

    /** RabbitMQ closes the channel of who publishes what he may not, Qpid the whole connection. */
    private static boolean refused(ShutdownSignalException closed) {
        return closed.getReason() instanceof AMQP.Connection.Close close && close.getReplyCode() == AMQP.ACCESS_REFUSED;
    }

    private void park(PendingEvents pending, UUID event, String error) throws SQLException {
        if (pending.failed(event, error, config.maxAttempts())) {
            LOG.errorf("ALARM event %s parked after %d tries: %s", event, config.maxAttempts(), error);
        }
    }

    private Publisher channel() throws IOException {
        if (publisher == null || !publisher.isOpen()) {
            publisher = new Publisher(broker.open(), json, broker.account(), config.confirmTimeout());
        }
        return publisher;
    }

    private void pause() {
        try {
            Thread.sleep(running ? config.pollInterval().toMillis() : 0);
        } catch (InterruptedException stopping) {
            running = false;
        }
    }
}
