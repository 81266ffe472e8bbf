package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import onenet.access.PowersChange;
import onenet.embedded.BrokerAccount;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.credit.ListingLifecycle;
import onenet.oversight.exchange.MakeBoardAnew;
import onenet.oversight.supervision.EscalateOrders;
import onenet.oversight.supervision.OrderLifecycle;
import onenet.testkit.Database;
import onenet.testkit.Feed;
import onenet.testkit.MovableClock;
import onenet.testkit.TestStack;
import onenet.testkit.Wire;
import onenet.testkit.WrittenDown;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "What the service tells others is what the contract says, and what others tell of cases it hears as they say it")
class EventContractTest extends OversightScenario {

    @Inject
    EscalateOrders escalate;

    @Inject
    MakeBoardAnew anew;

    @Inject
    ObjectMapper json;

    @Test
    @DisplayName("every event of the lifecycle has a schema and a place in the AsyncAPI document, and no more")
    void everyTypeIsWritten() throws IOException {
        WrittenDown.events("oversight", "oversight", emitted());
    }

    @Test
    @DisplayName("every event fits its schema, carries the head of its case, and is on the wire as the document says")
    void everyRowFits() throws IOException {
        try (Wire wire = Wire.of("oversight", "oversight")) {
            PowersTest.Powers.approved(
                    PowersTest.Powers.rehearsed(PowersTest.Powers.drafted(PowersTest.Powers.entrustment("1"))));
            CreditTest.Credit.listed();
            String order = answered(ordered(told(Told.running("2026-11-13"))));
            acting(supervisor(), order, "return", Map.of("reason", "x")).then().statusCode(201);
            MovableClock.setTo(LocalDate.of(2026, 12, 1));
            escalate.handle();
            answered(order);
            acting(supervisor(), order, "closing", Map.of("words", "x")).then().statusCode(201);
            acting(supervisor(), ordered(told(Told.running("2026-11-13"))), "withdrawal", Map.of("words", "x"))
                    .then()
                    .statusCode(201);
            assertThat(WrittenDown.eventsFit()).isEqualTo(emitted());
            WrittenDown.mentionHeads(orders());
            wire.tells(emitted());
        }
    }

    @Test
    @DisplayName("who follows the orders is told those of his office, the supervision every one, an enterprise none")
    void followed() {
        String number = told(Told.running("2026-11-13"));
        ordered(number);
        Feed.allTold();
        for (String reader : Set.of(supervisor(), auditor(), haifeng("examiner"))) {
            assertThat(Feed.follow(() -> as(reader), Feed.start(), 10))
                    .extracting(event -> event.get("subject"))
                    .containsExactly(number);
        }
        for (String outsider : Set.of(lufeng("examiner"), holder())) {
            assertThat(Feed.follow(() -> as(outsider), Feed.start(), 10)).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "an order stands in the timeline of its case, for the offices and not for the enterprise, and moves nothing")
    void inTheTimeline() {
        String number = told(Told.running("2026-11-13"));
        ordered(number);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as(haifeng("examiner"))
                .get("/v1/cases/" + number + "/timeline")
                .then()
                .body("type", contains("planfiling.some-fact.v1", "oversight.order-issued.v1"))
                .body("[1].dueAfter", equalTo("2026-11-13")));
        as(holder()).get("/v1/cases/" + number + "/timeline").then().body("type", contains("planfiling.some-fact.v1"));
    }

    @Test
    @DisplayName(
            "heard at the broker from the service whose case it is, a case is on the board; twice is once, and no other is believed")
    void heard() throws Exception {
        String number = number("441521");
        String event = event(number, 1, Told.running("2026-11-20"));
        tell("plan-filing", "planfiling.filing-submitted.v1", event);
        tell("plan-filing", "planfiling.filing-submitted.v1", event);
        tell("plan-filing", "planfiling.check-due.v1", event(number, 2, Told.running("2026-11-25")));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as(supervisor())
                .get("/v1/cases/" + number)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2026-11-25")));
        as(supervisor())
                .get("/v1/cases/" + number + "/timeline")
                .then()
                .body("dueAfter", contains("2026-11-20", "2026-11-25"));
        String forged = number("441521");
        tell("safety-review", "safetyreview.case-accepted.v1", event(forged, 1, Told.running("2026-11-20")));
        await().atMost(Duration.ofSeconds(30)).until(() -> !Database.asOwner()
                .column("SELECT error FROM dead_letter WHERE message LIKE '%" + forged + "%'")
                .isEmpty());
        as(supervisor()).get("/v1/cases/" + forged).then().statusCode(404);
    }

    @Test
    @DisplayName("what a notice asks for is counted as it is heard")
    void noticed() throws Exception {
        String number = number("441521");
        String event = event(number, 1, Told.waiting())
                .replace("planfiling.filing-submitted.v1", "planfiling.gaps-notified.v1")
                .replace(
                        "{\"progress\"",
                        "{\"asked\":[{\"material\":\"electronic-plan\",\"clause\":\"A27-2\"}],\"progress\"");
        tell("plan-filing", "planfiling.gaps-notified.v1", event);
        tell("plan-filing", "planfiling.gaps-notified.v1", event);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(Database.asOwner()
                        .column("SELECT material || ' ' || clause FROM notice_point WHERE case_number = ?", number))
                .containsExactly("electronic-plan A27-2"));
    }

    @Test
    @DisplayName(
            "an operator has every producer asked once more; what comes again changes nothing, and nothing leaves the list")
    void heardAgain() throws Exception {
        String number = number("441521");
        tell("plan-filing", "planfiling.filing-submitted.v1", event(number, 1, Told.running("2026-11-20")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(supervisor()).get("/v1/cases/" + number).statusCode() == 200);
        Database.asOwner().run("INSERT INTO board_rebuild (hear_again) VALUES (true)");
        try (Wire asked = Wire.of("oversight", "replay")) {
            anew.handle();
            asked.asksAgain();
        }
        assertThat(Database.asOwner().column("SELECT last_sequence FROM inbox WHERE queue = 'oversight.planfiling'"))
                .containsExactly("0");
        tell("plan-filing", "planfiling.filing-submitted.v1", event(number, 1, Told.running("2026-11-20")));
        await().atMost(Duration.ofSeconds(30)).until(() -> Database.asOwner()
                .column("SELECT last_sequence FROM inbox WHERE queue = 'oversight.planfiling'")
                .contains("1"));
        as(supervisor()).get("/v1/cases").then().body("items.caseNumber", contains(number));
    }

    private String event(String number, int sequence, Told told) throws IOException {
        Instant at = Instant.parse("2026-11-09T02:00:00Z").plus(Duration.ofDays(sequence));
        return """
                {"specversion":"1.0","id":"%s","source":"%s","type":"%s","subject":"%s","time":"%s","sequence":"%d","data":{"progress":%s}}
                """.formatted(
                UUID.nameUUIDFromBytes((number + sequence).getBytes(StandardCharsets.UTF_8)),
                CaseService.PLAN_FILING.source(),
                sequence == 1 ? "planfiling.filing-submitted.v1" : "planfiling.check-due.v1",
                number,
                at,
                sequence,
                json.writeValueAsString(told.head(number, HOLDER, at)).replace("{", "{\"aFieldOfTomorrow\":1,"));
    }

    static void tell(String account, String type, String event) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(TestStack.amqpUri(account));
        try (Connection connection = factory.newConnection();
                Channel channel = connection.createChannel()) {
            channel.confirmSelect();
            channel.basicPublish(
                    BrokerAccount.EVENTS,
                    type,
                    new BasicProperties.Builder().userId(account).build(),
                    event.getBytes(StandardCharsets.UTF_8));
            channel.waitForConfirmsOrDie(10_000);
        }
    }

    private static Set<String> emitted() {
        Set<String> types = orders();
        types.add(PowersChange.TYPE);
        types.add(ListingLifecycle.CHANGED);
        return types;
    }

    /** Those that are about a case, and say so. */
    private static Set<String> orders() {
        Set<String> types = new TreeSet<>(Set.of(OrderLifecycle.ISSUED_EVENT));
        OrderLifecycle.TABLE.moves().forEach(move -> types.add(move.event()));
        return types;
    }
}
