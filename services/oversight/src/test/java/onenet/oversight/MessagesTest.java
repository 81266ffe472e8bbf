package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import onenet.oversight.caseboard.CaseService;
import onenet.testkit.Database;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The party of a case reads in one inbox what happened in its cases, each thing once, and nobody else does")
class MessagesTest extends MessageScenario {

    @Inject
    ObjectMapper json;

    @BeforeEach
    void inTheMorning() {
        clockAt(NOW);
    }

    @Test
    @DisplayName(
            "what is told is in the inbox of whom the head names, in both languages; the same event is one message")
    void once() {
        String event = happened(GAPS, HOLDER);
        tell(event, GAPS, HOLDER, CaseService.PLAN_FILING, NOW);
        inbox(holder())
                .then()
                .body("items", hasSize(1))
                .body("unread", equalTo(1))
                .body("items[0].kind", equalTo("NOTICE"))
                .body("items[0].service", equalTo("PLAN_FILING"))
                .body("items[0].title.zh", startsWith("需要补正材料：YA-441521"))
                .body("items[0].title.en", startsWith("Papers to be corrected: YA-441521"));
        inbox(stranger()).then().body("items", empty()).body("unread", equalTo(0));
    }

    @Test
    @DisplayName("what nobody is written to about stays untold")
    void untold() {
        happened("planfiling.version-archived.v1", HOLDER);
        inbox(holder()).then().body("items", empty());
    }

    @Test
    @DisplayName("who has read it has read it for himself, the first time for good; another's message is none")
    void reading() {
        happened(GAPS, HOLDER);
        String id = inbox(holder()).path("items[0].id");
        String colleague = Tokens.applicant("agent-haifeng", HOLDER);
        as(stranger()).put("/v1/messages/" + id + "/reading").then().statusCode(404);
        as(stranger()).get("/v1/messages/" + id).then().statusCode(404);
        String at = as(holder())
                .put("/v1/messages/" + id + "/reading")
                .then()
                .statusCode(200)
                .body("readAt", notNullValue())
                .extract()
                .path("readAt");
        clockAt(NOW.plusSeconds(3600));
        as(holder()).put("/v1/messages/" + id + "/reading").then().body("readAt", equalTo(at));
        as(holder())
                .get("/v1/messages?which=UNREAD")
                .then()
                .body("items", empty())
                .body("unread", equalTo(0));
        as(colleague).get("/v1/messages/" + id).then().statusCode(200).body("readAt", nullValue());
    }

    @Test
    @DisplayName("pages go on where they ended, what happened last first")
    void pages() {
        for (int hour = 0; hour < 5; hour++) {
            happened(GAPS, HOLDER, CaseService.PLAN_FILING, NOW.minusSeconds(hour * 3600L));
        }
        var first = as(holder()).get("/v1/messages?limit=3");
        first.then().body("items", hasSize(3)).body("items[0].happenedAt", startsWith("2026-11-16T02:30"));
        String next = first.path("next");
        as(holder())
                .queryParam("limit", 3)
                .queryParam("cursor", next)
                .get("/v1/messages")
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue());
    }

    @Test
    @DisplayName(
            "what happened more than 72 hours ago is read history: a replay after a loss, or from the start, writes to nobody")
    void replayed() {
        confirmed(holder());
        happened(GAPS, HOLDER, CaseService.PLAN_FILING, NOW.minus(Duration.ofHours(73)));
        inbox(holder()).then().body("items.past", contains(true)).body("unread", equalTo(0));
        assertThat(statuses()).isEmpty();
        happened(GAPS, HOLDER, CaseService.PLAN_FILING, NOW.minus(Duration.ofHours(71)));
        assertThat(statuses()).containsExactly("QUEUED");
    }

    @Test
    @DisplayName(
            "an agent reads of his principal's cases what is of his matters, and nothing once the mandate has ended")
    void agents() {
        happened(GAPS, HOLDER);
        happened("hazchem.correction-requested.v1", HOLDER, CaseService.HAZCHEM_LICENCE, NOW);
        String agent = Tokens.person("agent-independent");
        mandate("[\"FILING\"]", null);
        as(agent)
                .header("Acting-For", HOLDER)
                .get("/v1/messages")
                .then()
                .body("items.service", contains("PLAN_FILING"));
        mandate("[\"FILING\"]", "2026-11-15T00:00:00Z");
        as(agent).header("Acting-For", HOLDER).get("/v1/messages").then().statusCode(403);
    }

    @Test
    @DisplayName(
            "heard at the broker from the service whose case it is, it is in the inbox; told again it is there once")
    void heard() throws Exception {
        String number = number("441521");
        Instant at = NOW.minusSeconds(60);
        String event = """
                {"specversion":"1.0","id":"%s","source":"/services/plan-filing","type":"%s","subject":"%s","time":"%s","sequence":"1","data":{"dueOn":"2026-12-24","period":"2026H2","progress":%s}}
                """.formatted(
                        UUID.randomUUID(),
                        DRILL,
                        number,
                        at,
                        json.writeValueAsString(Told.running("2026-11-20").head(number, HOLDER, at)));
        EventContractTest.tell("plan-filing", DRILL, event);
        EventContractTest.tell("plan-filing", DRILL, event);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> inbox(holder())
                .then()
                .body("items.caseNumber", contains(number))
                .body("items[0].text.en", startsWith("For the plan filed as " + number))
                .body("items[0].title.en", equalTo("Drill due: 2026H2")));
    }

    @Test
    @DisplayName(
            "L23: a corrected clerical error is told to the holder of the licence, under the number of the case that granted it")
    void corrected() throws Exception {
        String number = number("441521");
        String event = """
                {"specversion":"1.0","id":"%s","source":"/services/hazchem-licence","type":"%s","subject":"%s","time":"%s","sequence":"1","data":
                {"licenceId":"%s","licenceNumber":"粤汕危化经字〔2026〕00001号","office":"441521","holderUscc":"%s","correctedOn":"2026-11-16","decisionNumber":"海应急更〔2026〕2号","reason":"笔误",
                "texts":[{"text":"PREMISES","from":"示例路2号","to":"示例路3号"}]}}
                """.formatted(UUID.randomUUID(), CORRECTED, number, NOW.minusSeconds(60), number, HOLDER);
        EventContractTest.tell("hazchem-licence", CORRECTED, event);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> inbox(holder())
                .then()
                .body("items.caseNumber", contains(number))
                .body("items[0].kind", equalTo("NOTICE"))
                .body("items[0].service", equalTo("HAZCHEM_LICENCE"))
                .body("items[0].title.zh", equalTo("笔误已更正：" + number)));
        inbox(stranger()).then().body("items", empty());
    }

    static void mandate(String matters, String endedAt) {
        Database.empty("mandate_copy");
        inDatabase(
                "INSERT INTO mandate_copy (id, enterprise, agent_id, matters, valid_from, valid_until, ended_at) VALUES"
                        + " (gen_random_uuid(), '" + HOLDER + "', 'id-of-agent-independent', '" + matters
                        + "', '2026-01-01', '2026-12-31', " + (endedAt == null ? "NULL" : "'" + endedAt + "'") + ")");
    }
}
