package onenet.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Wakes whichever replica holds the relay's lease, after the commit. The NOTIFY is sent outside the use case's
 * transaction: inside it, PostgreSQL would let only one notifying transaction commit at a time.
 */
@Singleton
class RelayWakeup implements Synchronization {

    static final String CHANNEL = "onenet_outbox";
    private static final Logger LOG = Logger.getLogger(RelayWakeup.class);

    private final AgroalDataSource database;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread notifier = new Thread(task, "outbox-notify");
        notifier.setDaemon(true);
        return notifier;
    });

    RelayWakeup(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void beforeCompletion() {
        // nothing to do before the commit
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            wake();
        }
    }

    /** Many commits in a row cost one notification. */
    void wake() {
        if (due.compareAndSet(false, true) && !thread.isShutdown()) {
            thread.execute(this::send);
        }
    }

    private void send() {
        due.set(false);
        try (Connection connection = database.getConnection();
                Statement notify = connection.createStatement()) {
            notify.execute("NOTIFY " + CHANNEL);
        } catch (SQLException broken) {
            LOG.debugf("relay not notified, it will poll: %s", broken.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        thread.shutdownNow();
    }
}
