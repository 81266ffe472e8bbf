package onenet.journeys.chaos;

import onenet.embedded.BrokerAccount;
import onenet.journeys.caller.StoryBroken;
import onenet.local.Addresses;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Hears every event and says it again, as a broker may that delivers at least once. */
final class Echo implements AutoCloseable {

    private static final String EVENTS = "onenet.events";

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Addresses addresses;
    private final Connection connection;
    private final Channel channel;

    Echo(Addresses addresses) {
        this.addresses = addresses;
        try {
            connection = connect(BrokerAccount.OPERATOR);
            channel = connection.createChannel();
            String queue = channel.queueDeclare().getQueue();
            channel.queueBind(queue, EVENTS, "#");
            channel.basicConsume(
                    queue,
                    true,
                    (tag, message) -> heard.add(new Heard(
                            message.getEnvelope().getRoutingKey(), message.getProperties(), message.getBody())),
                    tag -> {});
        } catch (IOException | TimeoutException | URISyntaxException | GeneralSecurityException e) {
            throw new StoryBroken("the broker cannot be reached", e);
        }
    }

    private Connection connect(String account)
            throws IOException, TimeoutException, URISyntaxException, GeneralSecurityException {
        var factory = new ConnectionFactory();
        factory.setUri(addresses.amqpUri(account));
        return factory.newConnection("chaos");
    }

    /** Each as the account that sent it: the broker takes it from no other. */
    void publishEverythingAgain(int times) {
        Map<String, List<Heard>> once = heard.stream()
                .collect(Collectors.groupingBy(message -> message.properties().getUserId()));
        for (Map.Entry<String, List<Heard>> account : once.entrySet()) {
            try (Connection own = connect(account.getKey());
                    Channel sender = own.createChannel()) {
                for (int i = 0; i < times; i++) {
                    for (Heard message : account.getValue()) {
                        sender.basicPublish(EVENTS, message.key(), message.properties(), message.body());
                    }
                }
            } catch (IOException | TimeoutException | URISyntaxException | GeneralSecurityException e) {
                throw new StoryBroken("the broker does not take the messages again", e);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new StoryBroken("the broker's connection does not close", e);
        }
    }

    private record Heard(String key, AMQP.BasicProperties properties, byte[] body) {}
}
