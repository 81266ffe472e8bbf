package onenet.auditlog;

import onenet.audit.AuditRecord;
import onenet.tlog.NotTrusted;
import onenet.tlog.Note;
import onenet.tlog.Tile;
import onenet.tlog.Tiles;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The log in the service's own database. */
@ApplicationScoped
class LogStore implements Tiles {

    /** Of each chain, at once: what is left comes in the next round, a chain never skips a row. */
    private static final int OF_A_CHAIN = 100;

    private static final String LEASE = "SELECT pg_try_advisory_xact_lock(hashtext('audit-log'))";

    private static final String FRESH = """
            SELECT r.chain, r.position, r.recorded_at, r.actor_id, r.actor_name, r.capacity, r.office, r.action, r.case_number, r.detail,
                r.previous_hash, r.written_by
            FROM audit_log_chain l JOIN audit_chain c ON c.chain = l.chain AND c.position > l.position
            JOIN audit_record r ON r.chain = l.chain AND r.position > l.position AND r.position <= l.position + ?
            ORDER BY r.recorded_at, r.chain, r.position
            """;

    private final AgroalDataSource database;

    LogStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether this process may add to the log until its transaction ends; of several replicas one may. */
    boolean lease() {
        return ask(LEASE, row -> row.getBoolean(1)).orElse(false);
    }

    /** What was recorded and does not stand in the log yet, as far as one round goes. */
    List<AuditRecord> fresh() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FRESH)) {
            query.setInt(1, OF_A_CHAIN);
            List<AuditRecord> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(record(row));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new LogBroken(broken);
        }
    }

    long size() {
        return ask("SELECT coalesce(max(index) + 1, 0) FROM audit_log_entry", row -> row.getLong(1))
                .orElseThrow();
    }

    /** Writes down which rows the new entries stand for. */
    void keep(long first, List<Salted> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement entry = connection.prepareStatement(
                        "INSERT INTO audit_log_entry (index, chain, position, salt) VALUES (?, ?, ?, ?)");
                Statement chains = connection.createStatement()) {
            long index = first;
            for (Salted row : rows) {
                entry.setLong(1, index++);
                entry.setInt(2, row.row().chain());
                entry.setLong(3, row.row().position());
                entry.setBytes(4, row.salt());
                entry.addBatch();
            }
            entry.executeBatch();
            chains.executeUpdate("""
                    UPDATE audit_log_chain l SET position = e.position
                    FROM (SELECT chain, max(position) AS position FROM audit_log_entry WHERE index >= %d GROUP BY chain) e
                    WHERE e.chain = l.chain
                    """.formatted(first));
        } catch (SQLException broken) {
            throw new LogBroken(broken);
        }
    }

    void keep(Map<Tile, byte[]> tiles) {
        try (Connection connection = database.getConnection();
                PreparedStatement write = connection.prepareStatement("""
                        INSERT INTO audit_log_tile (level, index, bytes) VALUES (?, ?, ?)
                        ON CONFLICT (level, index) DO UPDATE SET bytes = excluded.bytes
                        """)) {
            for (Map.Entry<Tile, byte[]> tile : tiles.entrySet()) {
                write.setInt(1, tile.getKey().level());
                write.setLong(2, tile.getKey().index());
                write.setBytes(3, tile.getValue());
                write.addBatch();
            }
            write.executeBatch();
        } catch (SQLException broken) {
            throw new LogBroken(broken);
        }
    }

    void keep(Head.Kind kind, Head head) {
        try (Connection connection = database.getConnection();
                PreparedStatement write = connection.prepareStatement("""
                        INSERT INTO audit_log_head AS h (kind, size, note) VALUES (?, ?, ?)
                        ON CONFLICT (kind) DO UPDATE SET size = excluded.size, note = excluded.note WHERE excluded.size >= h.size
                        """)) {
            write.setString(1, kind.name());
            write.setLong(2, head.size());
            write.setString(3, head.note().whole());
            write.executeUpdate();
        } catch (SQLException broken) {
            throw new LogBroken(broken);
        }
    }

    Optional<Head> head(Head.Kind kind) {
        return ask(
                "SELECT size, note FROM audit_log_head WHERE kind = '" + kind.name() + "'",
                row -> new Head(row.getLong(1), Note.ofText(row.getString(2))));
    }

    @Override
    public byte[] read(Tile tile) {
        return find(tile).orElseThrow(() -> new NotTrusted(tile.path() + " is missing"));
    }

    /** Empty when the log is not large enough to have it. */
    Optional<byte[]> find(Tile tile) {
        Optional<byte[]> found = ask(
                "SELECT bytes FROM audit_log_tile WHERE level = %d AND index = %d"
                        .formatted(tile.level(), tile.index()),
                row -> row.getBytes(1));
        return found.filter(bytes -> tile.fits(bytes)).map(tile::cut);
    }

    private <T> Optional<T> ask(String sql, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
        } catch (SQLException broken) {
            throw new LogBroken(broken);
        }
    }

    private static AuditRecord record(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getInt(1),
                row.getLong(2),
                row.getTimestamp(3).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }

    /** One row of an answer. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The database did not do what the log asked of it; the round ends, the next one goes on where the last good one ended. */
    static final class LogBroken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LogBroken(SQLException why) {
            super(why);
        }
    }
}
