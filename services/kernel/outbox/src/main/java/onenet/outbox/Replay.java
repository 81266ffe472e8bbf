package onenet.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;

/** Heals gaps: a consumer asks the producer to publish a case's events once more, from a sequence on. */
@Singleton
class Replay {

    /** An event that is on its way at this moment was let go by who asks: it gets a new place, so that nobody ticks this one off with that one. */
    private static final String AGAIN = """
            INSERT INTO outbox (event_id, subject, sequence)
            SELECT event_id, subject, sequence FROM case_event WHERE subject = ? AND sequence >= ? ORDER BY sequence
            ON CONFLICT (event_id) DO UPDATE SET position = DEFAULT
            """;

    private final Broker broker;
    private final AgroalDataSource database;
    private final RelayWakeup wakeup;
    private final ObjectMapper json;

    Replay(Broker broker, AgroalDataSource database, RelayWakeup wakeup, ObjectMapper json) {
        this.broker = broker;
        this.database = database;
        this.wakeup = wakeup;
        this.json = json;
    }

    /** Sends the request and waits until the broker holds it; only then may the early event be let go. */
    void request(String source, String subject, long from) {
        String service = source.substring(source.lastIndexOf('/') + 1);
        byte[] body = json.createObjectNode()
                .put("subject", subject)
                .put("from", from)
                .toString()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        BasicProperties durable = new BasicProperties.Builder()
                .contentType("application/json")
                .deliveryMode(2)
                .userId(broker.account())
                .build();
        try (Channel channel = broker.open()) {
            channel.confirmSelect();
            channel.basicPublish(Topology.EVENTS, "replay." + service, true, durable, body);
            channel.waitForConfirmsOrDie(10_000);
        } catch (IOException | TimeoutException unreachable) {
            throw new TransientFailure("replay not requested", unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TransientFailure("shutting down", stopping);
        }
    }

    /** Puts the asked events back into this service's outbox. */
    void answer(String request) throws IOException, SQLException {
        JsonNode asked = json.readTree(request);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(AGAIN)) {
            insert.setString(1, asked.path("subject").asText());
            insert.setLong(2, asked.path("from").asLong());
            insert.executeUpdate();
        }
        wakeup.wake();
    }
}
