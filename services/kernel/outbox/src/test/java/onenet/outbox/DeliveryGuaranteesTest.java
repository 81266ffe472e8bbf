package onenet.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import onenet.outbox.PendingEvents.Pending;
import onenet.testkit.TestStack;
import onenet.testkit.Wire;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import com.rabbitmq.client.ShutdownSignalException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the outbox and the inbox promise, on a real PostgreSQL and a real broker. */
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "outbox_test"),
            @ResourceArg(name = "account", value = "e-certificate")
        })
class DeliveryGuaranteesTest {

    private static final String TYPE = "ecert.test-fact.v1";
    private static final String QUIET = "ecert.quiet-fact.v1";
    private static final String COPIED = "ecert.copied-fact.v1";

    @Inject
    Outbox outbox;

    @Inject
    Ear ear;

    @Inject
    Replay replay;

    @Inject
    AgroalDataSource database;

    @BeforeAll
    static void patience() {
        org.awaitility.Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @Test
    @DisplayName("events of a case arrive once each and in their order, however many cases there are")
    void inOrder() {
        List<String> cases = IntStream.range(0, 60).mapToObj(n -> fresh()).toList();
        for (int event = 0; event < 5; event++) {
            cases.forEach(subject -> publish(subject, TYPE));
        }
        await().untilAsserted(() -> assertThat(cases)
                .allSatisfy(subject -> assertThat(ear.heard(subject)).containsExactly(1L, 2L, 3L, 4L, 5L)));
        await().untilAsserted(() -> assertThat(count("SELECT count(*) FROM outbox WHERE subject = ANY (?)", cases))
                .isZero());
    }

    @Test
    @DisplayName("an event whose transaction rolls back is never told")
    void rollback() {
        String subject = fresh();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.publish(TYPE, subject, Map.of());
                    throw new IllegalStateException("the use case failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        publish(subject, TYPE);
        await().untilAsserted(() -> assertThat(ear.heard(subject)).containsExactly(1L));
    }

    @Test
    @DisplayName("a message delivered three times has one effect")
    void duplicates() throws Exception {
        String subject = fresh();
        publish(subject, TYPE);
        await().untilAsserted(() -> assertThat(ear.heard(subject)).containsExactly(1L));
        for (int again = 0; again < 3; again++) {
            send(envelope(subject, 1));
        }
        publish(subject, TYPE);
        await().untilAsserted(() -> assertThat(ear.heard(subject)).containsExactly(1L, 2L));
    }

    @Test
    @DisplayName("a lost event is noticed by the gap it leaves and comes again on request, in its place")
    void gap() throws IOException {
        String subject = fresh();
        try (Wire wire = Wire.of("e-certificate", "replay")) {
            QuarkusTransaction.requiringNew().run(() -> {
                outbox.publish(TYPE, subject, Map.of());
                outbox.publish(TYPE, subject, Map.of());
                outbox.publish(TYPE, subject, Map.of());
                lose(subject, 2);
            });
            await().untilAsserted(() -> assertThat(ear.heard(subject)).containsExactly(1L, 2L, 3L));
            wire.asksAgain();
        }
    }

    @Test
    @DisplayName("an event asked for again after it was sent and before its row was ticked off is sent again")
    void askedAgainOnItsWay() throws IOException, SQLException {
        String subject = fresh();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.publish(TYPE, subject, Map.of());
            park(subject); // the relay of this process leaves it alone: the test is the relay
        });
        try (var connection = database.getConnection()) {
            PendingEvents relay = new PendingEvents(connection);
            Pending sent = pending(connection, subject);
            replay.answer(new Message("{\"subject\":\"%s\",\"from\":1}".formatted(subject), "e-certificate"));
            relay.published(List.of(sent));
            assertThat(count("SELECT count(*) FROM outbox WHERE subject = ANY (?)", List.of(subject)))
                    .isOne();
            relay.published(List.of(pending(connection, subject)));
        }
        assertThat(count("SELECT count(*) FROM outbox WHERE subject = ANY (?)", List.of(subject)))
                .isZero();
    }

    private void park(String subject) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("UPDATE outbox SET parked_at = now() WHERE subject = ?")) {
            update.setString(1, subject);
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Pending pending(java.sql.Connection connection, String subject) throws SQLException {
        try (var query = connection.prepareStatement("SELECT event_id, position FROM outbox WHERE subject = ?")) {
            query.setString(1, subject);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Pending(row.getObject(1, UUID.class), row.getLong(2), TYPE, subject, 1, Instant.EPOCH, "{}");
            }
        }
    }

    @Test
    @DisplayName("events nobody hears are counted among the others, and a lost one of them is noticed too")
    void unheard() {
        List<String> cases = IntStream.range(0, 40).mapToObj(n -> fresh()).toList();
        for (String subject : cases) {
            QuarkusTransaction.requiringNew().run(() -> {
                outbox.publish(QUIET, subject, Map.of());
                outbox.publish(QUIET, subject, Map.of());
                outbox.publish(TYPE, subject, Map.of());
                outbox.publish(QUIET, subject, Map.of());
                outbox.publish(TYPE, subject, Map.of());
                lose(subject, 2);
            });
        }
        await().untilAsserted(() -> assertThat(cases)
                .allSatisfy(subject -> assertThat(ear.heard(subject)).containsExactly(3L, 5L)));
    }

    @Test
    @DisplayName(
            "events that only bring a copy up to date are handled in runs; one nobody can handle is laid aside alone")
    void copies() {
        List<String> cases = IntStream.range(0, 40).mapToObj(n -> fresh()).toList();
        String odd = cases.get(20);
        ear.cannotHandle(odd, 2);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int event = 0; event < 3; event++) {
                cases.forEach(subject -> outbox.publish(COPIED, subject, Map.of()));
            }
        });
        await().untilAsserted(() -> assertThat(cases).allSatisfy(subject -> assertThat(Set.copyOf(ear.heard(subject)))
                .isEqualTo(subject.equals(odd) ? Set.of(1L, 3L) : Set.of(1L, 2L, 3L))));
        assertThat(deadLetters(odd)).isEqualTo(1);
        assertThat(cases.stream().mapToLong(this::deadLetters).sum()).isEqualTo(1);
    }

    @Test
    @DisplayName("a transient failure is retried until it passes, and nothing is laid aside")
    void transientFailure() {
        String subject = fresh();
        ear.failTransiently(subject, 5);
        publish(subject, TYPE);
        await().untilAsserted(() -> assertThat(ear.heard(subject)).containsExactly(1L));
        assertThat(deadLetters(subject)).isZero();
    }

    @Test
    @DisplayName("a message nobody can handle is laid aside, the case goes on, and a redrive handles it after the mend")
    void deadLetterAndRedrive() throws SQLException {
        String subject = fresh();
        ear.cannotHandle(subject, 1);
        publish(subject, TYPE);
        publish(subject, TYPE);
        await().untilAsserted(() -> assertThat(ear.heard(subject)).containsExactly(2L));
        assertThat(deadLetters(subject)).isEqualTo(1);

        ear.canHandleAgain(subject);
        execute("UPDATE dead_letter SET redrive = true WHERE message LIKE '%" + subject + "%'");
        await().untilAsserted(() -> assertThat(ear.heard(subject)).containsExactly(2L, 1L));
        assertThat(deadLetters(subject)).isZero();
    }

    @Test
    @DisplayName("a message that is no event of ours is laid aside at once")
    void unreadable() throws Exception {
        String mark = fresh();
        send("{\"subject\": \"" + mark + "\"}");
        await().untilAsserted(() -> assertThat(deadLetters(mark)).isEqualTo(1));
    }

    @ParameterizedTest
    @DisplayName("the broker takes from an account its own types only, and no message that names another")
    @CsvSource({
        "hazchem-licence, hazchem-licence, ecert.test-fact.v1",
        "proof-exemption, e-certificate, proofs.mandate-changed.v1",
        "e-certificate, e-certificate, proofs.mandate-changed.v1",
        "plan-filing, plan-filing, proofs.mandate-changed.v1",
        "hazchem-licence, hazchem-licence, proofs.mandate-changed.v1"
    })
    void refusedByTheBroker(String account, String named, String type) {
        String subject = fresh();
        assertThatThrownBy(() -> send(account, named, type, envelope(subject, 1)))
                .isInstanceOfAny(ShutdownSignalException.class, IOException.class);
        assertThat(ear.heard(subject)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName(
            "an event of whom its source is not is laid aside, takes no place in its case, and no redrive makes it true")
    @CsvSource({"onenet, onenet", "onenet,", "e-certificate,"})
    void forged(String account, String named) throws Exception {
        String subject = fresh();
        send(account, named, TYPE, envelope(subject, 1));
        await().untilAsserted(() -> assertThat(deadLetters(subject)).isEqualTo(1));
        execute("UPDATE dead_letter SET redrive = true WHERE message LIKE '%" + subject + "%'");
        publish(subject, TYPE);
        publish(subject, TYPE);
        await().untilAsserted(() -> assertThat(ear.heard(subject)).containsExactly(1L, 2L));
        assertThat(deadLetters(subject)).isEqualTo(1);
        execute("DELETE FROM dead_letter WHERE message LIKE '%" + subject + "%'");
    }

    @Test
    @DisplayName("an event this service may not publish is parked; its own case waits, all others go on")
    void notOurs() {
        String presumptuous = fresh();
        String healthy = fresh();
        publish(presumptuous, "proofs.mandate-changed.v1");
        publish(presumptuous, TYPE);
        publish(healthy, TYPE);
        await().untilAsserted(() -> assertThat(ear.heard(healthy)).containsExactly(1L));
        await().untilAsserted(() -> assertThat(count(
                        "SELECT count(*) FROM outbox WHERE parked_at IS NOT NULL AND subject = ANY (?)",
                        List.of(presumptuous)))
                .isEqualTo(1));
        assertThat(ear.heard(presumptuous)).isEmpty();
    }

    @Test
    @DisplayName("an event the broker cannot route is parked after its tries; its own case waits, all others go on")
    void poison() {
        String poisoned = fresh();
        String healthy = fresh();
        publish(poisoned, "replay.nowhere");
        publish(poisoned, TYPE);
        publish(healthy, TYPE);
        await().untilAsserted(() -> assertThat(ear.heard(healthy)).containsExactly(1L));
        await().untilAsserted(() -> assertThat(count(
                        "SELECT count(*) FROM outbox WHERE parked_at IS NOT NULL AND subject = ANY (?)",
                        List.of(poisoned)))
                .isEqualTo(1));
        assertThat(ear.heard(poisoned)).isEmpty();
    }

    @Test
    @DisplayName("the service's role can neither change nor remove what happened to a case")
    void immutable() throws SQLException {
        String subject = fresh();
        publish(subject, TYPE);
        for (String attempt : List.of("UPDATE case_event SET type = 'x'", "DELETE FROM case_event")) {
            try (var connection = DriverManager.getConnection(TestStack.applicationUrl());
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(attempt)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    @DisplayName("only one relay works at a time: another process cannot take the lease")
    void lease() throws SQLException {
        try (var connection = DriverManager.getConnection(TestStack.applicationUrl());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + 0x6f6e656e6574L + ")")) {
            row.next();
            assertThat(row.getBoolean(1)).isFalse();
        }
    }

    private static String fresh() {
        return "HZ-TEST-" + UUID.randomUUID();
    }

    private void publish(String subject, String type) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(type, subject, Map.of("n", 1)));
    }

    private void lose(String subject, long sequence) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("DELETE FROM outbox WHERE subject = ? AND sequence = ?")) {
            delete.setString(1, subject);
            delete.setLong(2, sequence);
            delete.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String envelope(String subject, long sequence) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/services/e-certificate", "type": "%s", "subject": "%s",
                 "time": "2026-11-24T02:00:00Z", "sequence": "%d", "data": {}}""".formatted(UUID.randomUUID(), TYPE, subject, sequence);
    }

    private static void send(String body) throws Exception {
        send("e-certificate", "e-certificate", TYPE, body);
    }

    /** @param named the account the message names as its sender, null for none */
    private static void send(String account, String named, String type, String body) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(TestStack.amqpUri(account));
        try (Connection connection = factory.newConnection();
                Channel channel = connection.createChannel()) {
            channel.confirmSelect();
            channel.basicPublish(
                    "onenet.events",
                    type,
                    MessageProperties.PERSISTENT_BASIC.builder().userId(named).build(),
                    body.getBytes(StandardCharsets.UTF_8));
            channel.waitForConfirmsOrDie(10_000);
        }
    }

    private long deadLetters(String mark) {
        return count(
                "SELECT count(*) FROM dead_letter WHERE queue = 'hazchem-licence.ecert' AND message LIKE '%' || (?::text[])[1] || '%'",
                List.of(mark));
    }

    private static long count(String sql, List<String> subjects) {
        try (var connection = DriverManager.getConnection(TestStack.ownerUrl());
                var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", subjects.toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(TestStack.ownerUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
