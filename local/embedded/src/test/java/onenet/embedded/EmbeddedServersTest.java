package onenet.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersTest {

    @Test
    @DisplayName("a message survives the broker's restart, and so do the accounts")
    void kept(@TempDir Path directory) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (EmbeddedBroker broker = EmbeddedBroker.onDisk(port, directory);
                Connection connection = connect(broker, "e-certificate");
                Channel channel = connection.createChannel()) {
            channel.exchangeDeclare(BrokerAccount.EVENTS, "topic", true);
            channel.queueDeclare("kept", true, false, false, null);
            channel.queueBind("kept", BrokerAccount.EVENTS, "ecert.#");
            channel.confirmSelect();
            channel.basicPublish(
                    BrokerAccount.EVENTS, "ecert.x", MessageProperties.PERSISTENT_BASIC, "fact".getBytes("UTF-8"));
            channel.waitForConfirmsOrDie(10_000);
        }
        try (EmbeddedBroker broker = EmbeddedBroker.onDisk(port, directory);
                Connection connection = connect(broker, BrokerAccount.OPERATOR);
                Channel channel = connection.createChannel()) {
            assertThat(new String(channel.basicGet("kept", true).getBody(), "UTF-8"))
                    .isEqualTo("fact");
        }
    }

    private static Connection connect(EmbeddedBroker broker, String account) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(broker.uri().replace(BrokerAccount.PLACE, account));
        return factory.newConnection();
    }

    @Test
    @DisplayName("the roles of one database do not get into another")
    void apart() throws Exception {
        try (EmbeddedDatabase server = EmbeddedDatabase.temporary()) {
            server.ensure("one", "");
            server.ensure("two", "");
            for (String role : new String[] {"one", "one_app"}) {
                assertThatCode(() -> DriverManager.getConnection(server.url("one"), role, role)
                                .close())
                        .doesNotThrowAnyException();
                for (String other : new String[] {"two", "postgres", "template1"}) {
                    assertThatThrownBy(() -> DriverManager.getConnection(server.url(other), role, role))
                            .as(role + " in " + other)
                            .hasMessageContaining("permission denied for database");
                }
            }
        }
    }
}
