package onenet.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The outbox rows as the relay sees them, through the connection that holds the lease. */
final class PendingEvents {

    /** The first waiting event of each case, oldest first: a case's next event leaves only after the one before it. */
    private static final String NEXT = """
            SELECT e.event_id, o.position, e.type, e.subject, e.sequence, e.occurred_at, e.data
            FROM outbox o JOIN case_event e ON e.event_id = o.event_id
            WHERE o.parked_at IS NULL AND o.next_attempt_at <= now()
              AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.subject = o.subject AND p.sequence < o.sequence)
            ORDER BY o.position LIMIT ?
            """;

    /**
     * What the broker has confirmed leaves the outbox and stands in the feed; what is told once more stands there already. A row that was asked
     * for again meanwhile has another position: it stays, and its event is sent once more.
     */
    private static final String PUBLISHED = """
            WITH told AS (DELETE FROM outbox WHERE position = ANY (?) RETURNING event_id, position)
            INSERT INTO event_feed (event_id) SELECT event_id FROM told ORDER BY position ON CONFLICT DO NOTHING
            """;

    /**
     * The next stretch of what is told once more; the pass ends where there is none. What waits in the outbox will be told anyway; while the broker takes
     * something only after several tries, nothing is added.
     */
    private static final String ONCE_MORE = """
            WITH pass AS (
                SELECT after_position, until_position FROM replay_pass
                WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE parked_at IS NULL AND attempts > 0) FOR UPDATE),
            stretch AS (
                SELECT f.position, f.event_id FROM event_feed f, pass p
                WHERE f.position > p.after_position AND f.position <= p.until_position ORDER BY f.position LIMIT ?),
            ended AS (DELETE FROM replay_pass WHERE NOT EXISTS (SELECT 1 FROM stretch) AND EXISTS (SELECT 1 FROM pass)),
            moved AS (UPDATE replay_pass SET after_position = (SELECT max(position) FROM stretch) WHERE EXISTS (SELECT 1 FROM stretch))
            INSERT INTO outbox (event_id, subject, sequence)
            SELECT e.event_id, e.subject, e.sequence FROM stretch s JOIN case_event e ON e.event_id = s.event_id ORDER BY s.position
            ON CONFLICT (event_id) DO NOTHING
            """;

    private static final String FAILED = """
            UPDATE outbox SET attempts = attempts + 1, last_error = ?,
                next_attempt_at = now() + make_interval(secs => least(60, power(2, attempts))),
                parked_at = CASE WHEN attempts + 1 >= ? THEN now() END
            WHERE event_id = ? RETURNING parked_at IS NOT NULL
            """;

    private final Connection connection;

    PendingEvents(Connection connection) {
        this.connection = connection;
    }

    List<Pending> next(int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEXT)) {
            query.setInt(1, limit);
            try (ResultSet row = query.executeQuery()) {
                List<Pending> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Pending(
                            row.getObject(1, UUID.class),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getLong(5),
                            row.getTimestamp(6).toInstant(),
                            row.getString(7)));
                }
                return found;
            }
        }
    }

    /** Puts the next events of a pass over everything told back into the outbox. @return how many */
    int onceMore(int limit) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ONCE_MORE)) {
            insert.setInt(1, limit);
            return insert.executeUpdate();
        }
    }

    void published(Collection<Pending> events) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(PUBLISHED)) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", events.stream().map(Pending::position).toArray()));
            delete.executeUpdate();
        }
    }

    /** @return true when the event has now been parked */
    boolean failed(UUID event, String error, int maxAttempts) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FAILED)) {
            update.setString(1, error);
            update.setInt(2, maxAttempts);
            update.setObject(3, event);
            try (ResultSet row = update.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** @param position its place in the outbox when it was read; asked for again, it has another */
    record Pending(UUID id, long position, String type, String subject, long sequence, Instant time, String data) {}
}
