package onenet.outbox;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The exchange and the queues of {@code contracts/asyncapi/queues.yaml}, declared by whoever connects. */
@Singleton
class Topology {

    static final String EVENTS = "onenet.events";

    /** Only a quorum queue of RabbitMQ with a delivery limit sends messages here; permanent failures go to the database. */
    private static final String DEAD_LETTERS = "onenet.dead-letters";

    private static final Map<String, Object> QUORUM = Map.of("x-queue-type", "quorum");
    private static final Map<String, Object> CONSUMED =
            Map.of("x-queue-type", "quorum", "x-single-active-consumer", true, "x-dead-letter-exchange", DEAD_LETTERS);

    private final List<Queue> queues = read("queues", new TypeReference<>() {});

    void declare(Channel channel) throws IOException {
        channel.exchangeDeclare(EVENTS, BuiltinExchangeType.TOPIC, true);
        channel.exchangeDeclare(DEAD_LETTERS, BuiltinExchangeType.FANOUT, true);
        channel.queueDeclare(DEAD_LETTERS, true, false, false, QUORUM);
        channel.queueBind(DEAD_LETTERS, DEAD_LETTERS, "");
        for (Queue queue : queues) {
            channel.queueDeclare(queue.queue(), true, false, false, CONSUMED);
            for (String binding : queue.bindings()) {
                channel.queueBind(queue.queue(), EVENTS, binding);
            }
        }
    }

    /** A list of the contract, by the name of its file. */
    static <T> T read(String name, TypeReference<T> type) {
        String file = "contracts/asyncapi/" + name + ".yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Queue(String queue, List<String> bindings) {}
}
