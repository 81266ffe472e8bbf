package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import onenet.access.Powers;
import onenet.access.PowersChange;
import onenet.casework.authority.AuthorityGrant;
import onenet.casework.authority.Site;
import onenet.embedded.BrokerAccount;
import onenet.testkit.Database;
import onenet.testkit.TestStack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Who holds which power is heard from oversight, and holds from the next question on")
class PowersHeardTest extends OnTheStack {

    private static final String ITEM = "44015000700001";

    @Inject
    Powers powers;

    @Inject
    ObjectMapper json;

    @AfterEach
    void asItBegan() {
        Database.empty("power_copy");
    }

    @Test
    @DisplayName(
            "a version heard holds without a restart; an older one, an unlawful one and one of somebody else's do not")
    void heard() throws Exception {
        assertThat(powers.version().number()).isZero();
        assertThat(holder()).isEqualTo("441521");
        List<AuthorityGrant> recalled = powers.seed().grants().stream()
                // a recall is a last day: no line ever vanishes
                .map(grant -> grant.id().equals("PLAN-441521")
                        ? grant.during(grant.id(), grant.from(), LocalDate.of(2026, 10, 31))
                        : grant)
                .toList();
        tell("oversight", 1, change(2, recalled));
        await().atMost(Duration.ofSeconds(30)).until(() -> holder().equals("441500"));
        assertThat(powers.version().number()).isEqualTo(2);
        assertThat(powers.version().heardAt()).isPresent();

        tell("oversight", 2, change(1, powers.seed().grants()));
        AuthorityGrant twice = powers.seed().grants().get(0);
        String unlawful = tell("oversight", 3, change(3, List.of(twice, twice)));
        String forged = tell(BrokerAccount.OPERATOR, 4, change(4, powers.seed().grants()));
        await().atMost(Duration.ofSeconds(60)).until(() -> laidAside(unlawful) && laidAside(forged));
        assertThat(holder()).isEqualTo("441500");
        assertThat(powers.version().number()).isEqualTo(2);
    }

    private String holder() {
        return powers.now()
                .officeFor(ITEM, Site.parse("441521"), Set.of("COUNTY_UNIT"), LocalDate.of(2026, 11, 16))
                .acting()
                .orElseThrow()
                .office()
                .code();
    }

    private static PowersChange change(long version, List<AuthorityGrant> lines) {
        PowersChange.Instrument paper = new PowersChange.Instrument(
                "QL-441500-2026-000001-X", "示例1号", "RECALL", "示例", "441500", LocalDate.of(2026, 11, 13));
        return new PowersChange(version, paper, lines, Instant.parse("2026-11-13T02:00:00Z"));
    }

    private static boolean laidAside(String event) {
        return !Database.asOwner()
                .column("SELECT error FROM dead_letter WHERE message LIKE '%" + event + "%'")
                .isEmpty();
    }

    private String tell(String account, int sequence, PowersChange change) throws Exception {
        String id = UUID.randomUUID().toString();
        String event = """
                {"specversion":"1.0","id":"%s","source":"/services/oversight","type":"%s","subject":"%s","time":"%s","sequence":"%d","data":%s}
                """.formatted(
                id, PowersChange.TYPE, PowersChange.SUBJECT, change.at(), sequence, json.writeValueAsString(change));
        boolean forged = !account.equals("oversight");
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(TestStack.amqpUri(forged ? BrokerAccount.OPERATOR : account));
        try (Connection connection = factory.newConnection();
                Channel channel = connection.createChannel()) {
            channel.confirmSelect();
            channel.basicPublish(
                    BrokerAccount.EVENTS,
                    PowersChange.TYPE,
                    new BasicProperties.Builder()
                            .userId(forged ? BrokerAccount.OPERATOR : account)
                            .build(),
                    event.getBytes(StandardCharsets.UTF_8));
            channel.waitForConfirmsOrDie(10_000);
        }
        return id;
    }
}
