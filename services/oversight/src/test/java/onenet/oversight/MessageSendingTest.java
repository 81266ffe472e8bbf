package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import onenet.oversight.UnreliableSms.Fault;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.notification.AskReports;
import onenet.oversight.notification.Channel;
import onenet.oversight.notification.LapseContacts;
import onenet.oversight.notification.SendMessages;
import onenet.testkit.Database;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "Mail and SMS go out however unreliable the other side is: nothing twice, nothing lost, nothing to the wrong party")
class MessageSendingTest extends MessageScenario {

    @Inject
    SendMessages send;

    @Inject
    AskReports ask;

    @Inject
    LapseContacts lapse;

    @BeforeEach
    void inTheMorning() {
        clockAt(NOW);
    }

    @Test
    @DisplayName(
            "an SMS is its title with the signature, goes to whom the case is and to nobody else, and the report says it arrived")
    void sent() {
        confirmed(holder());
        confirmed(stranger());
        happened(GAPS, HOLDER);
        sendNow();
        assertThat(UnreliableSms.held()).singleElement().satisfies(held -> {
            assertThat(held.to()).isEqualTo("13800138000");
            assertThat(held.text()).startsWith("【应急管理一网通办】需要补正材料：YA-441521");
        });
        assertThat(statuses()).containsExactly("SENT");
        askNow();
        assertThat(statuses()).containsExactly("DELIVERED");
        deliveries("")
                .then()
                .body("items.to", contains("138****8000"))
                .body("items.seen", contains(false))
                .body("items[0].allowedActions", empty());
        as(holder()).put("/v1/messages/" + inbox(holder()).path("items[0].id") + "/reading");
        deliveries("").then().body("items.seen", contains(true));
    }

    @Test
    @DisplayName("mail says what the message says and where to read it, in the language that was chosen")
    void mail() {
        String contact = confirmedMail(holder(), "jia@example.com");
        acting(holder(), contact, "wishes", Map.of("language", "EN", "quietAlways", false, "switchedOff", List.of()))
                .then()
                .statusCode(201);
        happened(GAPS, HOLDER);
        sendNow();
        assertThat(mailbox.getMailsSentTo("jia@example.com")).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).startsWith("Papers to be corrected: YA-441521");
            assertThat(letter.getText()).endsWith("/mine/messages");
            assertThat(letter.getHeaders()).containsKey("Message-ID");
        });
        assertThat(statuses()).containsExactly("SENT");
    }

    @Test
    @DisplayName("an error, a lost answer and an answer about another message are tried again under one key: one SMS")
    void triedAgain() {
        confirmed(holder());
        happened(GAPS, HOLDER);
        UnreliableSms.next(Fault.LOST_ANSWER, Fault.OTHER_MESSAGE);
        sendNow();
        assertThat(statuses()).containsExactly("FAILED");
        sendNow();
        sendNow();
        sendNow();
        assertThat(UnreliableSms.held()).hasSize(1);
        assertThat(UnreliableSms.calls()).isEqualTo(3);
        assertThat(statuses()).containsExactly("SENT");
    }

    @Test
    @DisplayName("each channel has a round of its own: what another is slow with waits untouched, and holds up nothing")
    void channelByChannel() {
        confirmed(holder());
        confirmedMail(holder(), "jia@example.com");
        happened(GAPS, HOLDER);
        everythingIsDue();
        send.handle(Channel.MAIL);
        assertThat(mailbox.getMailsSentTo("jia@example.com")).hasSize(1);
        assertThat(UnreliableSms.calls()).isZero();
        assertThat(statuses()).containsExactlyInAnyOrder("SENT", "QUEUED");
        send.handle(Channel.SMS);
        assertThat(UnreliableSms.calls()).isEqualTo(1);
        assertThat(statuses()).containsExactly("SENT", "SENT");
    }

    @Test
    @DisplayName("between two attempts there is a pause")
    void pause() {
        confirmed(holder());
        happened(GAPS, HOLDER);
        UnreliableSms.next(Fault.ERROR);
        everyChannel();
        everyChannel();
        assertThat(UnreliableSms.calls()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "refused, undeliverable or tried too often it is set aside; sent again by the city it is one more SMS only where the first was refused")
    void setAside() {
        confirmed(holder());
        happened(GAPS, HOLDER);
        UnreliableSms.next(Fault.ERROR, Fault.LOST_ANSWER, Fault.ERROR);
        sendNow();
        sendNow();
        sendNow();
        assertThat(statuses()).containsExactly("PARKED");
        redriven().then().statusCode(201).body("status", equalTo("QUEUED"));
        sendNow();
        // the lost one was taken: under its key it is the same
        assertThat(UnreliableSms.held()).hasSize(1);
        happened(GAPS, HOLDER);
        UnreliableSms.next(Fault.UNDELIVERABLE);
        sendNow();
        askNow();
        deliveries("?status=PARKED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].why", equalTo("UNDELIVERABLE "))
                .body("items[0].allowedActions", contains("REDRIVE"));
        redriven().then().statusCode(201);
        sendNow();
        askNow();
        assertThat(statuses()).containsOnly("DELIVERED");
        assertThat(UnreliableSms.held()).hasSize(3);
    }

    @Test
    @DisplayName(
            "the city has all of a way sent again at once, sees the counts, and nobody moves what is not set aside or was seen in another version")
    void allAgain() {
        confirmed(holder());
        for (int each = 0; each < 3; each++) {
            happened(GAPS, HOLDER);
            UnreliableSms.next(Fault.REFUSED);
        }
        sendNow();
        as(auditor())
                .get("/v1/message-delivery-counts")
                .then()
                .body("messages", contains(3))
                .body("status", contains("PARKED"));
        as(auditor())
                .contentType("application/json")
                .body(Map.of("channel", "SMS", "reason", "x"))
                .post("/v1/message-redrives")
                .then()
                .statusCode(403);
        String id = deliveries("").path("items[0].id");
        redrive(id, "\"v9\"").then().statusCode(412);
        as(supervisor())
                .contentType("application/json")
                .body(Map.of("channel", "SMS", "reason", "签名已报备"))
                .post("/v1/message-redrives")
                .then()
                .statusCode(201)
                .body("redriven", equalTo(3));
        sendNow();
        assertThat(UnreliableSms.held()).hasSize(3);
        String tag = as(supervisor()).get("/v1/message-deliveries/" + id).header("ETag");
        redrive(id, tag).then().statusCode(409).body("code", equalTo("TRANSITION_NOT_ALLOWED"));
    }

    @Test
    @DisplayName("without a report it stays sent: nobody claims that it arrived, and it is not asked about for ever")
    void noReport() {
        confirmed(holder());
        happened(GAPS, HOLDER);
        UnreliableSms.next(Fault.NO_REPORT);
        sendNow();
        for (int round = 0; round < 5; round++) {
            askNow();
        }
        assertThat(statuses()).containsExactly("SENT");
        assertThat(Database.asOwner().column("SELECT questions::text FROM message_delivery"))
                .containsExactly("3");
    }

    @Test
    @DisplayName(
            "in the quiet hours what is urgent goes at once, unless somebody wants quiet; what is not waits until eight")
    void quiet() {
        String mine = confirmed(holder());
        clockAt(Instant.parse("2026-11-16T15:00:00Z"));
        happened(GAPS, HOLDER, CaseService.PLAN_FILING, Instant.parse("2026-11-16T15:00:00Z"));
        happened(DRILL, HOLDER, CaseService.PLAN_FILING, Instant.parse("2026-11-16T15:00:00Z"));
        sendNow();
        sendNow();
        assertThat(UnreliableSms.held()).hasSize(1);
        acting(holder(), mine, "wishes", Map.of("language", "ZH", "quietAlways", true, "switchedOff", List.of()))
                .then()
                .statusCode(201);
        happened(GAPS, HOLDER, CaseService.PLAN_FILING, Instant.parse("2026-11-16T15:00:00Z"));
        sendNow();
        clockAt(Instant.parse("2026-11-16T23:50:00Z"));
        sendNow();
        assertThat(UnreliableSms.held()).hasSize(1);
        clockAt(Instant.parse("2026-11-17T00:00:00Z"));
        sendNow();
        assertThat(UnreliableSms.held()).hasSize(3);
        assertThat(Database.asOwner().column("SELECT DISTINCT attempts::text FROM message_delivery"))
                .containsExactly("1");
    }

    @Test
    @DisplayName(
            "what was switched off, removed or is not theirs any more since it was queued is dropped, with the reason")
    void dropped() {
        String mine = confirmed(holder());
        happened(DRILL, HOLDER);
        acting(holder(), mine, "wishes", wishes(List.of("REMINDER"))).then().statusCode(201);
        sendNow();
        deliveries("?status=DROPPED").then().body("items.why", contains("SWITCHED_OFF"));
        happened(DRILL, HOLDER);
        happened(GAPS, HOLDER);
        assertThat(statuses()).hasSize(2);
        acting(holder(), mine, "removal", Map.of()).then().statusCode(201);
        sendNow();
        assertThat(UnreliableSms.held()).isEmpty();
        deliveries("?status=DROPPED").then().body("items.why", contains("CONTACT_ENDED", "SWITCHED_OFF"));
    }

    @Test
    @DisplayName("a notice the law wants told cannot be switched off")
    void notSwitchable() {
        String mine = confirmed(holder());
        acting(holder(), mine, "wishes", wishes(List.of("NOTICE")))
                .then()
                .statusCode(422)
                .body("code", equalTo("KIND_NOT_SWITCHABLE"));
        contacts(holder()).then().body("items[0].switchedOff", empty());
    }

    @Test
    @DisplayName(
            "an agent is written to in his matters while his mandate stands; what was queued before it ended is dropped")
    void agents() {
        MessagesTest.mandate("[\"FILING\"]", null);
        confirmedAgent();
        happened(GAPS, HOLDER);
        happened("hazchem.correction-requested.v1", HOLDER, CaseService.HAZCHEM_LICENCE, NOW);
        sendNow();
        assertThat(UnreliableSms.held()).hasSize(1);
        deliveries("?status=DROPPED").then().body("items.why", contains("NOT_THEIRS"));
        happened(GAPS, HOLDER);
        MessagesTest.mandate("[\"FILING\"]", "2026-11-16T02:31:00Z");
        sendNow();
        assertThat(UnreliableSms.held()).hasSize(1);
    }

    @Test
    @DisplayName(
            "who is another enterprise's own now is written to about the first no more, and who was not seen for long is forgotten")
    void gone() {
        confirmed(holder());
        happened(GAPS, STRANGER);
        String moved = Tokens.applicant("trader-haifeng", STRANGER);
        String id = inbox(moved).path("items[0].id");
        as(moved).put("/v1/messages/" + id + "/reading").then().statusCode(200);
        contacts(holder()).then().body("items", empty());
        confirmed(stranger());
        clockAt(NOW.plusSeconds(181L * 86_400));
        lapse.handle();
        contacts(stranger()).then().body("items", empty());
        assertThat(Database.asOwner().column("SELECT length(address)::text FROM contact"))
                .containsOnly("0");
    }

    @Test
    @DisplayName("whatever goes wrong in whatever order, each message is one SMS")
    void anyOrder() {
        confirmed(holder());
        Random chance = new Random(7);
        Fault[] faults = {Fault.ERROR, Fault.LOST_ANSWER, Fault.OTHER_MESSAGE};
        for (int each = 0; each < 12; each++) {
            happened(GAPS, HOLDER);
            UnreliableSms.next(faults[chance.nextInt(faults.length)]);
        }
        for (int round = 0; round < 6; round++) {
            sendNow();
            inDatabase(
                    "UPDATE message_delivery SET status = 'QUEUED', attempts = 0, why = NULL WHERE status = 'PARKED'");
        }
        assertThat(UnreliableSms.held()).hasSize(12);
        assertThat(statuses()).containsOnly("SENT");
    }

    private void confirmedAgent() {
        String agent = Tokens.person("agent-independent");
        Response entered = as(agent)
                .header("Acting-For", HOLDER)
                .contentType("application/json")
                .body(Map.of("channel", "SMS", "address", "13900139000", "language", "ZH"))
                .post("/v1/contacts");
        entered.then().statusCode(201);
        as(agent)
                .header("Acting-For", HOLDER)
                .header("If-Match", "\"v" + entered.path("items[0].version") + "\"")
                .contentType("application/json")
                .body(Map.of("code", codeBySms()))
                .post("/v1/contacts/" + entered.path("items[0].id") + "/confirmation")
                .then()
                .statusCode(201);
        UnreliableSms.reset();
    }

    private static Map<String, Object> wishes(List<String> off) {
        return Map.of("language", "ZH", "quietAlways", false, "switchedOff", off);
    }

    private static Response redriven() {
        String id = deliveries("?status=PARKED").path("items[0].id");
        return redrive(id, as(supervisor()).get("/v1/message-deliveries/" + id).header("ETag"));
    }

    private static Response redrive(String id, String tag) {
        return as(supervisor())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("reason", "已联系运营商"))
                .post("/v1/message-deliveries/" + id + "/redrive");
    }

    private void everyChannel() {
        for (Channel each : Channel.values()) {
            send.handle(each);
        }
    }

    private void sendNow() {
        everythingIsDue();
        everyChannel();
    }

    private void askNow() {
        everythingIsDue();
        ask.handle();
    }
}
