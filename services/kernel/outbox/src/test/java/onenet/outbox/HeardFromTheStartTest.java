package onenet.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import onenet.testkit.Database;
import onenet.testkit.TestStack;
import onenet.testkit.Wire;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "outbox_test"),
            @ResourceArg(name = "account", value = "e-certificate")
        })
@DisplayName("Who begins to listen in a city that has had cases for years")
class HeardFromTheStartTest {

    private static final String QUEUE = "plan-filing.ecert";
    private static final String ASKED = "SELECT asked_at FROM heard_from_start WHERE queue = ?";

    @Inject
    Outbox outbox;

    @Inject
    LateEar ear;

    @Inject
    FromTheStart fromTheStart;

    @Inject
    HearAgain hearAgain;

    @Test
    @DisplayName(
            "hears everything that was told before, each case in its order and each event once; what it knows already is not handled again")
    void late() throws IOException, SQLException {
        List<String> unheard = IntStream.range(0, 700).mapToObj(n -> told(2)).toList();
        String known = told(3);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(ear.heard(known)).hasSize(3);
            assertThat(unheard)
                    .allSatisfy(subject -> assertThat(ear.heard(subject)).hasSize(2));
        });
        Database.unhindered().run("DELETE FROM inbox WHERE queue = ? AND subject <> ?", QUEUE, known);
        Database.unhindered().run("DELETE FROM heard_from_start WHERE queue = ?", QUEUE);
        ear.forget();
        try (Wire asked = Wire.of("e-certificate", "replay")) {
            fromTheStart.ask(ear);
            asked.asksAgain();
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(unheard)
                .allSatisfy(subject -> assertThat(ear.heard(subject)).containsExactly(1L, 2L)));
        publish(known);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ear.heard(known)).containsExactly(4L));
        await().atMost(Duration.ofSeconds(30)).until(() -> Database.asOwner()
                .column("SELECT asked_by FROM replay_pass")
                .isEmpty());
    }

    @Test
    @DisplayName("is asked for once: a service that starts again has nothing told once more")
    void once() {
        fromTheStart.ask(ear);
        List<String> asked = Database.asOwner().column(ASKED, QUEUE);
        fromTheStart.ask(ear);
        assertThat(Database.asOwner().column(ASKED, QUEUE)).hasSize(1).isEqualTo(asked);
    }

    @Test
    @DisplayName("or lost what it heard, asks for all of it and handles all of it again")
    void again() {
        String subject = told(3);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ear.heard(subject)).containsExactly(1L, 2L, 3L));
        ear.forget();
        hearAgain.handle(QUEUE, "/services/e-certificate");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ear.heard(subject)).containsExactly(1L, 2L, 3L));
    }

    private String told(int times) {
        String subject = "HZ-TEST-" + UUID.randomUUID();
        IntStream.range(0, times).forEach(n -> publish(subject));
        return subject;
    }

    private void publish(String subject) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish("ecert.test-fact.v1", subject, Map.of("n", 1)));
    }
}
