package onenet.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.UUID;

/** Where a use case leaves the facts it made: the event is stored in the same transaction as the state it tells of. */
@ApplicationScoped
public class Outbox {

    /** One statement: the next sequence of the subject, the immutable event and the row that waits for the relay. */
    private static final String INSERT = """
            WITH event AS (
                INSERT INTO case_event (event_id, subject, sequence, type, occurred_at, data)
                SELECT ?, ?, coalesce(max(sequence), 0) + 1, ?, ?, ?::jsonb FROM case_event WHERE subject = ?
                RETURNING event_id, subject, sequence)
            INSERT INTO outbox (event_id, subject, sequence) SELECT event_id, subject, sequence FROM event
            """;

    private static final String UNIQUE_VIOLATION = "23505";

    private final AgroalDataSource database;
    private final InstantSource clock;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transactions;
    private final RelayWakeup wakeup;

    Outbox(
            AgroalDataSource database,
            InstantSource clock,
            ObjectMapper json,
            TransactionSynchronizationRegistry transactions,
            RelayWakeup wakeup) {
        this.database = database;
        this.clock = clock;
        this.json = json;
        this.transactions = transactions;
        this.wakeup = wakeup;
    }

    /**
     * Adds an event to the running transaction. Two transactions writing the same subject at once cannot both commit: the
     * sequence is unique. The later one is told as if a version had changed under it: a person is answered 412, a listener tries
     * again.
     *
     * @param type {@code <service>.<fact>.v<major>}
     * @param subject case number
     * @param data payload as {@code contracts/schemas} has it
     */
    public void publish(String type, String subject, Object data) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, subject);
            insert.setString(3, type);
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            insert.setString(5, json.writeValueAsString(data));
            insert.setString(6, subject);
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException broken) {
            if (broken instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                throw new OptimisticLockException("another event of " + subject + " came first", broken);
            }
            throw new IllegalStateException("event " + type + " of " + subject + " not stored", broken);
        }
        transactions.registerInterposedSynchronization(wakeup);
    }
}
