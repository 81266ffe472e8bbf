package onenet.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Use case: a listener wants to be told everything by a producer once more, from the first event on, because it lost some. Its
 * handling must not mind what it has handled before.
 */
@Singleton
public class HearAgain {

    private static final String FORGET = "UPDATE inbox SET last_sequence = 0 WHERE queue = ? AND source = ?";

    private final AgroalDataSource database;
    private final Replay replay;

    HearAgain(AgroalDataSource database, Replay replay) {
        this.database = database;
        this.replay = replay;
    }

    /**
     * Forgets how far the queue has got and asks the producer. What comes in between shows itself as a gap and is asked for again: nothing is
     * lost whichever comes first. No transaction may be open around it, the broker is waited for.
     *
     * @param source of the producer, such as {@code /services/plan-filing}
     */
    public void handle(String queue, String source) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setString(1, queue);
            forget.setString(2, source);
            forget.executeUpdate();
        } catch (SQLException broken) {
            throw new TransientFailure("inbox not reachable", broken);
        }
        replay.requestAll(source);
    }
}
