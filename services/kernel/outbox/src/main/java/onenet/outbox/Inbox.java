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

    /** Enters the event as handled when it is the next of its case, and says how it stands to what was handled before. */
    Standing enter(String queue, ReceivedEvent event) {
        try (Connection connection = database.getConnection()) {
            boolean next =
                    (event.sequence() == 1 && begin(connection, queue, event)) || advance(connection, queue, event);
            if (next) {
                return Standing.NEXT;
            }
            long last = lastSequence(connection, queue, event);
            return event.sequence() <= last ? Standing.HANDLED_BEFORE : new Standing(Standing.Kind.GAP, last + 1);
        } catch (SQLException broken) {
            throw new TransientFailure("inbox not reachable", broken);
        }
    }

    private static boolean begin(Connection connection, String queue, ReceivedEvent event) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO inbox VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING")) {
            return key(insert, 1, queue, event).executeUpdate() == 1;
        }
    }

    private static boolean advance(Connection connection, String queue, ReceivedEvent event) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE inbox SET last_sequence = ? WHERE queue = ? AND source = ? AND subject = ? AND last_sequence = ?")) {
            update.setLong(1, event.sequence());
            key(update, 2, queue, event).setLong(5, event.sequence() - 1);
            return update.executeUpdate() == 1;
        }
    }

    private static long lastSequence(Connection connection, String queue, ReceivedEvent event) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT last_sequence FROM inbox WHERE queue = ? AND source = ? AND subject = ?")) {
            try (ResultSet row = key(query, 1, queue, event).executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
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
