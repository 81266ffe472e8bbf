package onenet.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Recomputes every chain of the audit record and names the first row that does not fit. */
public final class AuditVerifier {

    private static final String ROWS =
            "SELECT chain, position, recorded_at, actor_id, actor_name, capacity, office, action, case_number, detail,"
                    + " previous_hash, hash FROM audit_record ORDER BY chain, position";
    private static final String GENESIS = "0".repeat(64);

    private final Map<Integer, Link> ends = new HashMap<>();
    private long rows;

    /**
     * Reads the whole record through the given connection.
     *
     * @return what was found: the number of rows, and the first bad one if any
     */
    public Finding verify(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            try (ResultSet row = statement.executeQuery(ROWS)) {
                while (row.next()) {
                    Optional<String> fault = check(row);
                    if (fault.isPresent()) {
                        return new Finding(rows, fault);
                    }
                    rows++;
                }
            }
            return new Finding(rows, checkHeads(statement));
        }
    }

    private Optional<String> check(ResultSet row) throws SQLException {
        AuditRecord read = new AuditRecord(
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
                row.getString(11));
        Link before = ends.getOrDefault(read.chain(), new Link(0, GENESIS));
        String place = "chain %d position %d (case %s)".formatted(read.chain(), read.position(), read.caseNumber());
        if (read.position() != before.position() + 1) {
            return Optional.of(place + ": a row before it is missing");
        }
        if (!read.previousHash().equals(before.hash())) {
            return Optional.of(place + ": does not follow the row before it");
        }
        if (!read.hash().equals(row.getString(12))) {
            return Optional.of(place + ": was altered");
        }
        ends.put(read.chain(), new Link(read.position(), read.hash()));
        return Optional.empty();
    }

    private Optional<String> checkHeads(Statement statement) throws SQLException {
        try (ResultSet head = statement.executeQuery("SELECT chain, position, hash FROM audit_chain ORDER BY chain")) {
            while (head.next()) {
                Link end = ends.getOrDefault(head.getInt(1), new Link(0, GENESIS));
                if (end.position() != head.getLong(2) || !end.hash().equals(head.getString(3))) {
                    return Optional.of("chain %d: rows after position %d are missing or forged"
                            .formatted(head.getInt(1), Math.min(end.position(), head.getLong(2))));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * @param rows rows that fit before the first fault
     * @param fault names the first bad row and why; empty when the record is whole
     */
    public record Finding(long rows, Optional<String> fault) {}

    private record Link(long position, String hash) {}
}
