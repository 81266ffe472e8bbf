package onenet.hazchem;

import onenet.testkit.TestStack;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Plays another service on the broker, under its own account. */
final class OtherService {

    private OtherService() {}

    static void tells(String account, String type, String event) {
        ConnectionFactory factory = new ConnectionFactory();
        try {
            factory.setUri(TestStack.amqpUri(account));
            try (Connection connection = factory.newConnection("test");
                    Channel channel = connection.createChannel()) {
                channel.confirmSelect();
                BasicProperties properties = new BasicProperties.Builder()
                        .contentType("application/cloudevents+json")
                        .deliveryMode(2)
                        .userId(account)
                        .build();
                channel.basicPublish("onenet.events", type, true, properties, event.getBytes(StandardCharsets.UTF_8));
                channel.waitForConfirmsOrDie(TimeUnit.SECONDS.toMillis(10));
            }
        } catch (IOException
                | TimeoutException
                | URISyntaxException
                | GeneralSecurityException
                | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
