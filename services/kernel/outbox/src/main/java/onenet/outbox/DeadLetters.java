package onenet.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Messages that no retry can help, kept in the consumer's database until an operator has them handled again. */
@Singleton
class DeadLetters {

    private final AgroalDataSource database;

    DeadLetters(AgroalDataSource database) {
        this.database = database;
    }

    void layAside(String queue, Message message, String error) {
        String sql = "INSERT INTO dead_letter (queue, message, error, published_by) VALUES (?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, queue);
            insert.setString(2, message.text());
            insert.setString(3, error);
            insert.setString(4, message.publishedBy());
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new TransientFailure("dead letter not stored", broken);
        }
    }

    /** Takes one message an operator marked for redrive out of the store; it returns if the transaction fails. */
    Optional<Message> takeRedriven(String queue) {
        String sql = """
                DELETE FROM dead_letter WHERE id =
                    (SELECT id FROM dead_letter WHERE queue = ? AND redrive ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING message, published_by
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, queue);
            try (ResultSet row = delete.executeQuery()) {
                return row.next() ? Optional.of(new Message(row.getString(1), row.getString(2))) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new TransientFailure("dead letters not readable", broken);
        }
    }
}
