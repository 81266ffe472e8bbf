package onenet.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Heals gaps: a consumer asks the producer to publish a case's events once more, from a sequence on, or everything it ever told. */
@Singleton
class Replay {

    private static final Logger LOG = Logger.getLogger(Replay.class);

    /** No case, licence or enterprise is called so. */
    private static final String EVERY_SUBJECT = "*";

    /** An event that is on its way at this moment was let go by who asks: it gets a new place, so that nobody ticks this one off with that one. */
    private static final String AGAIN = """
            INSERT INTO outbox (event_id, subject, sequence)
            SELECT event_id, subject, sequence FROM case_event WHERE subject = ? AND sequence >= ? ORDER BY sequence
            ON CONFLICT (event_id) DO UPDATE SET position = DEFAULT
            """;

    /** A pass under way begins again: who asks now has heard nothing of it yet, and the others know what they have heard. */
    private static final String EVERYTHING = """
            INSERT INTO replay_pass (after_position, until_position, asked_by)
            SELECT 0, max(position), ? FROM event_feed HAVING max(position) IS NOT NULL
            ON CONFLICT (one) DO UPDATE SET after_position = excluded.after_position, until_position = excluded.until_position,
                asked_at = clock_timestamp(), asked_by = excluded.asked_by
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
        send(source, subject, from);
    }

    /** Asks for everything the producer ever told, as {@link #request} does for one subject. */
    void requestAll(String source) {
        send(source, EVERY_SUBJECT, 1);
    }

    private void send(String source, String subject, long from) {
        String service = source.substring(source.lastIndexOf('/') + 1);
        byte[] body = json.createObjectNode()
                .put("subject", subject)
                .put("from", from)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
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

    /** Puts the asked events back into this service's outbox; everything, a stretch at a time by the relay. What is no request asks for nothing. */
    void answer(Message request) throws SQLException {
        try (Connection connection = database.getConnection()) {
            JsonNode asked = json.readTree(request.text());
            String subject = asked.path("subject").asText();
            if (subject.equals(EVERY_SUBJECT)) {
                all(connection, request.publishedBy());
            } else {
                again(connection, subject, asked.path("from").asLong());
            }
        } catch (JsonProcessingException noRequest) {
            LOG.warnf("no request, sent by '%s': %s", request.publishedBy(), noRequest.getOriginalMessage());
        }
        wakeup.wake();
    }

    private static void all(Connection connection, String asker) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement(EVERYTHING)) {
            begin.setString(1, asker);
            begin.executeUpdate();
        }
    }

    private static void again(Connection connection, String subject, long from) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(AGAIN)) {
            insert.setString(1, subject);
            insert.setLong(2, from);
            insert.executeUpdate();
        }
    }
}
