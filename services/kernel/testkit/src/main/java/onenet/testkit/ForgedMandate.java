package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import onenet.embedded.BrokerAccount;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A mandate nobody gave, told by somebody who is not proof-exemption: the broker refuses it, and a service does not believe it. */
public final class ForgedMandate {

    private static final String TYPE = "proofs.mandate-changed.v1";
    private static final String TELLER = "proof-exemption";
    private static final String AGENT = "agent-of-nobody";

    private ForgedMandate() {}

    /** @param account the service's own, which may not tell of mandates either */
    public static void givesNothing(String account) throws Exception {
        String mandate = UUID.randomUUID().toString();
        assertThatThrownBy(() -> tell(account, account, mandate))
                .isInstanceOfAny(ShutdownSignalException.class, IOException.class);
        // even one the broker lets do anything
        tell(BrokerAccount.OPERATOR, BrokerAccount.OPERATOR, mandate);
        tell(BrokerAccount.OPERATOR, null, mandate);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(laidAside(mandate)).hasSize(2).allMatch(why -> why.contains("may not speak")));
        assertThat(believed()).isEmpty();
        // and told by proof-exemption the same would be believed
        tell(TELLER, TELLER, UUID.randomUUID().toString());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(believed()).hasSize(1));
    }

    private static List<String> believed() {
        return Database.asOwner().column("SELECT id FROM mandate_copy WHERE agent_id = '" + AGENT + "'");
    }

    private static List<String> laidAside(String mandate) {
        return Database.asOwner().column("SELECT error FROM dead_letter WHERE message LIKE '%" + mandate + "%'");
    }

    private static void tell(String account, String named, String mandate) throws Exception {
        String event = """
                {"specversion":"1.0","id":"%s","source":"/services/proof-exemption","type":"%s","subject":"%s",
                 "time":"2026-11-24T02:00:00Z","sequence":"1","data":{"mandateId":"%s","enterprise":"91441521MA4XAB1211",
                 "agentId":"%s","matters":["LICENCE","FILING","REVIEW"],"validFrom":"2026-01-01","validUntil":"2099-12-31","endedAt":null}}
                """.formatted(UUID.randomUUID(), TYPE, mandate, mandate, AGENT);
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(TestStack.amqpUri(account));
        try (Connection connection = factory.newConnection();
                Channel channel = connection.createChannel()) {
            channel.confirmSelect();
            channel.basicPublish(
                    BrokerAccount.EVENTS,
                    TYPE,
                    new BasicProperties.Builder().userId(named).build(),
                    event.getBytes(StandardCharsets.UTF_8));
            channel.waitForConfirmsOrDie(10_000);
        }
    }
}
