package onenet.journeys.chaos;

import onenet.journeys.caller.StoryBroken;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;

/** Hears every event and says it again, as a broker may that delivers at least once. */
final class Echo implements AutoCloseable {

    private static final String EVENTS = "onenet.events";

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Connection connection;
    private final Channel channel;

    Echo(String uri) {
        try {
            var factory = new ConnectionFactory();
            factory.setUri(uri);
            connection = factory.newConnection("chaos");
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

    void publishEverythingAgain(int times) {
        List<Heard> once = List.copyOf(heard);
        try (Channel sender = connection.createChannel()) {
            for (int i = 0; i < times; i++) {
                for (Heard message : once) {
                    sender.basicPublish(EVENTS, message.key(), message.properties(), message.body());
                }
            }
        } catch (IOException | TimeoutException e) {
            throw new StoryBroken("the broker does not take the messages again", e);
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
