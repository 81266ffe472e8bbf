package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.embedded.BrokerAccount;

import com.fasterxml.jackson.databind.JsonNode;
import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.Delivery;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Listens at the test's broker as a stranger would, with nothing but the AsyncAPI document, and holds every message against it. */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final AsyncContract contract;
    private final Connection connection;
    private final BlockingQueue<Delivery> messages = new LinkedBlockingQueue<>();

    private Wire(AsyncContract contract, Connection connection) {
        this.contract = contract;
        this.connection = connection;
    }

    /** @param prefix of the routing keys that are heard, such as {@code planfiling} */
    public static Wire of(String service, String prefix) {
        try {
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(TestStack.amqpUri(BrokerAccount.OPERATOR));
            Wire wire = new Wire(AsyncContract.of(service), factory.newConnection());
            wire.listen(prefix + ".#");
            return wire;
        } catch (IOException | TimeoutException | URISyntaxException | GeneralSecurityException broken) {
            throw new AssertionError("no ear at the broker", broken);
        }
    }

    private void listen(String keys) throws IOException {
        Channel channel = connection.createChannel();
        channel.exchangeDeclare(BrokerAccount.EVENTS, BuiltinExchangeType.TOPIC, true);
        String queue = channel.queueDeclare().getQueue();
        channel.queueBind(queue, BrokerAccount.EVENTS, keys);
        channel.basicConsume(queue, true, (tag, message) -> messages.add(message), tag -> {});
    }

    /** Waits until an event of each type has come; fails when one of all those that came is not as the document says. */
    public void tells(Set<String> types) {
        Set<String> awaited = new TreeSet<>(types);
        while (!awaited.isEmpty()) {
            Delivery message = next();
            assertThat(message)
                    .as("nothing came any more, and of these nothing at all: " + awaited)
                    .isNotNull();
            JsonNode body = AsyncContract.json(new String(message.getBody(), StandardCharsets.UTF_8));
            isAsWritten(message, body);
            awaited.remove(body.path("type").asText());
        }
    }

    /** Waits for a request to publish something once more and holds it against the document. */
    public void asksAgain() {
        Delivery request = next();
        assertThat(request).as("no request came").isNotNull();
        JsonNode body = AsyncContract.json(new String(request.getBody(), StandardCharsets.UTF_8));
        assertThat(contract.violations("replay", body)).as(body.toString()).isEmpty();
        assertThat(request.getProperties().getContentType())
                .isEqualTo(contract.message("replay").path("contentType").asText());
        assertThat(request.getProperties().getUserId()).isEqualTo(contract.service());
    }

    private void isAsWritten(Delivery message, JsonNode body) {
        String type = body.path("type").asText();
        BasicProperties properties = message.getProperties();
        assertThat(contract.violations(type, body)).as(body.toString()).isEmpty();
        assertThat(message.getEnvelope().getRoutingKey()).isEqualTo(type);
        assertThat(properties.getMessageId()).isEqualTo(body.path("id").asText());
        assertThat(properties.getUserId()).isEqualTo(contract.service());
        assertThat(properties.getDeliveryMode()).isEqualTo(2);
        assertThat(properties.getContentType())
                .isEqualTo(contract.message(type).path("contentType").asText());
        assertThat(contract.violations(type, body.path("data")))
                .as("the content alone is no message: " + type)
                .isNotEmpty();
    }

    private Delivery next() {
        try {
            return messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopping);
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
