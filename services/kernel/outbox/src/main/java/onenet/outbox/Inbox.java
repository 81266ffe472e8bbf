package onenet.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What has been handled: per queue and case, the last sequence. Check and effect share the transaction. */
@Singleton
class Inbox {

    private final AgroalDataSource database;

    Inbox(AgroalDataSource database) {
        this.database = database;
    }

    /** Locks the case's row for this queue and says how the event stands to what was handled before. */
    Standing enter(String queue, ReceivedEvent event) {
        try (Connection connection = database.getConnection()) {
            ensureRow(connection, queue, event);
            long last = lastSequence(connection, queue, event);
            if (event.sequence() <= last) {
                return Standing.HANDLED_BEFORE;
            }
            if (event.sequence() > last + 1) {
                return new Standing(Standing.Kind.GAP, last + 1);
            }
            advance(connection, queue, event);
            return Standing.NEXT;
        } catch (SQLException broken) {
            throw new TransientFailure("inbox not reachable", broken);
        }
    }

    private static void ensureRow(Connection connection, String queue, ReceivedEvent event) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO inbox VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING")) {
            key(insert, 1, queue, event).executeUpdate();
        }
    }

    private static long lastSequence(Connection connection, String queue, ReceivedEvent event) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT last_sequence FROM inbox WHERE queue = ? AND source = ? AND subject = ? FOR UPDATE")) {
            try (ResultSet row = key(query, 1, queue, event).executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void advance(Connection connection, String queue, ReceivedEvent event) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE inbox SET last_sequence = ? WHERE queue = ? AND source = ? AND subject = ?")) {
            update.setLong(1, event.sequence());
            key(update, 2, queue, event).executeUpdate();
        }
    }

    private static PreparedStatement key(PreparedStatement statement, int at, String queue, ReceivedEvent event)
            throws SQLException {
        statement.setString(at, queue);
        statement.setString(at + 1, event.source());
        statement.setString(at + 2, event.subject());
        return statement;
    }

    /**
     * @param expected first missing sequence when there is a gap
     */
    record Standing(Kind kind, long expected) {

        static final Standing NEXT = new Standing(Kind.NEXT, 0);
        static final Standing HANDLED_BEFORE = new Standing(Kind.HANDLED_BEFORE, 0);

        enum Kind {
            NEXT,
            HANDLED_BEFORE,
            GAP
        }
    }
}
