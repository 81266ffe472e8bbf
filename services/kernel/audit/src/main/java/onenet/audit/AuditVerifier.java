package onenet.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Recomputes every chain of the audit record and names the first row that does not fit. What was seen before is on the chain
 * still, or the record was cut back or written anew: that only heads kept outside the database can tell.
 */
public final class AuditVerifier {

    private static final String ROWS =
            "SELECT chain, position, recorded_at, actor_id, actor_name, capacity, office, action, case_number, detail,"
                    + " previous_hash, written_by, hash FROM audit_record ORDER BY chain, position";

    private final Map<Integer, AuditHead> remembered;
    private final SortedMap<Integer, AuditHead> ends = new TreeMap<>();
    private long rows;

    /** @param remembered the chains' heads as they were seen before, empty when nothing is remembered */
    public AuditVerifier(Map<Integer, AuditHead> remembered) {
        this.remembered = Map.copyOf(remembered);
    }

    /**
     * Reads the whole record through the given connection, as it stands at one moment: acts may go on meanwhile.
     *
     * @return what was found: the number of rows, the first fault if any, and where the chains end
     */
    public Finding verify(Connection connection) throws SQLException {
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_REPEATABLE_READ) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            Optional<String> fault = checkRows(statement).or(this::checkRemembered);
            if (fault.isEmpty()) {
                fault = checkHeads(statement);
            }
            return new Finding(rows, fault, new TreeMap<>(ends));
        }
    }

    private Optional<String> checkRows(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(ROWS)) {
            while (row.next()) {
                Optional<String> fault = check(row);
                if (fault.isPresent()) {
                    return fault;
                }
                rows++;
            }
        }
        return Optional.empty();
    }

    private Optional<String> check(ResultSet row) throws SQLException {
        AuditRecord read = read(row);
        AuditHead before = end(read.chain());
        String place = "chain %d position %d (case %s)".formatted(read.chain(), read.position(), read.caseNumber());
        if (read.position() != before.position() + 1) {
            return Optional.of(place + ": a row before it is missing");
        }
        if (!read.previousHash().equals(before.hash())) {
            return Optional.of(place + ": does not follow the row before it");
        }
        if (!read.hash().equals(row.getString(13))) {
            return Optional.of(place + ": was altered");
        }
        AuditHead seen = remembered.get(read.chain());
        if (seen != null && seen.position() == read.position() && !seen.hash().equals(read.hash())) {
            return Optional.of(place + ": was another row when the heads were last seen; it was written anew");
        }
        ends.put(read.chain(), new AuditHead(read.position(), read.hash()));
        return Optional.empty();
    }

    private static AuditRecord read(ResultSet row) throws SQLException {
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

    private Optional<String> checkRemembered() {
        return new TreeMap<>(remembered)
                .entrySet().stream()
                        .filter(seen ->
                                end(seen.getKey()).position() < seen.getValue().position())
                        .map(seen -> "chain %d: ends at position %d and was seen at %d; it was cut back"
                                .formatted(
                                        seen.getKey(),
                                        end(seen.getKey()).position(),
                                        seen.getValue().position()))
                        .findFirst();
    }

    private Optional<String> checkHeads(Statement statement) throws SQLException {
        try (ResultSet head = statement.executeQuery("""
                SELECT n, position, hash FROM generate_series(0, %d) n LEFT JOIN audit_chain ON chain = n ORDER BY n
                """.formatted(AuditHead.CHAINS - 1))) {
            while (head.next()) {
                int chain = head.getInt(1);
                AuditHead end = end(chain);
                if (head.getString(3) == null) {
                    return Optional.of("chain %d: is gone with its head".formatted(chain));
                }
                if (!end.equals(new AuditHead(head.getLong(2), head.getString(3)))) {
                    return Optional.of("chain %d: rows after position %d are missing or forged"
                            .formatted(chain, Math.min(end.position(), head.getLong(2))));
                }
                ends.putIfAbsent(chain, end);
            }
        }
        return Optional.empty();
    }

    private AuditHead end(int chain) {
        return ends.getOrDefault(chain, AuditHead.EMPTY);
    }

    /**
     * @param rows rows that fit before the first fault
     * @param fault names the first bad row and why; empty when the record is whole
     * @param heads where each chain ends, to be kept outside the database
     */
    public record Finding(long rows, Optional<String> fault, SortedMap<Integer, AuditHead> heads) {}
}
