package onenet.ecert.world;

import onenet.testkit.TestStack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** hazchem-licence at the test's broker: what it says goes the way everything goes. */
public final class Producer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACCOUNT = "hazchem-licence";

    private Producer() {}

    /** @param times how often the broker delivers the very same event */
    public static void publish(String type, String subject, int sequence, JsonNode data, int times) throws Exception {
        String event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("type", type)
                .put("source", "/services/" + ACCOUNT)
                .put("subject", subject)
                .put("sequence", Integer.toString(sequence))
                .put("time", "2026-11-24T02:00:00Z")
                .put("datacontenttype", "application/json")
                .set("data", data)
                .toString();
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(TestStack.amqpUri(ACCOUNT));
        try (Connection connection = factory.newConnection();
                Channel channel = connection.createChannel()) {
            for (int i = 0; i < times; i++) {
                channel.basicPublish(
                        "onenet.events",
                        type,
                        new BasicProperties.Builder().userId(ACCOUNT).build(),
                        event.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
