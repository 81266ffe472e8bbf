package onenet.oversight.exchange;

import onenet.outbox.HearAgain;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.RebuildBoard;
import onenet.time.OwnTransaction;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Use case: an operator has asked for the board to be made anew. Where he wants, every producer is first asked for everything it ever told;
 * what comes is merged into the lines there are, so that nothing leaves the lists meanwhile.
 */
@Singleton
public class MakeBoardAnew {

    private static final Logger LOG = Logger.getLogger(MakeBoardAnew.class);

    /** Held by whoever makes the board anew, of all replicas; it goes with the connection. */
    public static final long LEASE = 7_268_140_093_251L;

    private static final String TAKE = "SELECT pg_try_advisory_lock(" + LEASE + ")";
    private static final String FREE = "SELECT pg_advisory_unlock(" + LEASE + ")";

    private static final String WISH =
            "SELECT id, hear_again FROM board_rebuild WHERE done_at IS NULL ORDER BY id LIMIT 1";
    private static final String DONE = "UPDATE board_rebuild SET done_at = clock_timestamp() WHERE id = ?";

    private final RebuildBoard rebuild;
    private final HearAgain hearAgain;
    private final OwnTransaction transaction;
    private final AgroalDataSource database;

    MakeBoardAnew(RebuildBoard rebuild, HearAgain hearAgain, OwnTransaction transaction, AgroalDataSource database) {
        this.rebuild = rebuild;
        this.hearAgain = hearAgain;
        this.transaction = transaction;
        this.database = database;
    }

    /** A wish that a restart cut off is begun again: done twice, one after the other, it does no harm. Two at once would empty each other's board. */
    @Scheduled(every = "${onenet.oversight.sweep-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        try (Connection alone = database.getConnection()) {
            if (isTrue(alone, TAKE)) {
                try {
                    transaction.call(this::wish).ifPresent(this::grant);
                } finally {
                    isTrue(alone, FREE);
                }
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("board not made anew", lost);
        }
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question);
                ResultSet row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void grant(Wish wish) {
        if (wish.hearAgain()) {
            askProducers();
        }
        rebuild.handle();
        transaction.call(() -> done(wish));
        LOG.infof("board made anew, wish %d", wish.id());
    }

    private void askProducers() {
        for (CaseService each : CaseService.values()) {
            hearAgain.handle(each.queue(), each.source());
        }
        hearAgain.handle(OrderListener.QUEUE, OrderListener.SOURCE);
    }

    private record Wish(long id, boolean hearAgain) {}

    private Optional<Wish> wish() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(WISH);
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(new Wish(row.getLong(1), row.getBoolean(2))) : Optional.empty();
        }
    }

    private int done(Wish wish) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(DONE)) {
            update.setLong(1, wish.id());
            return update.executeUpdate();
        }
    }
}
