package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import onenet.outbox.ReceivedEvent;
import onenet.oversight.credit.EndListings;
import onenet.oversight.exchange.CreditListener;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "Credit lists are a procedure: notice, statement, decision, term, early removal; what follows is seen by the party with its reason")
class CreditTest extends OversightScenario {

    @Inject
    CreditListener listener;

    @Inject
    EndListings ending;

    @Test
    @DisplayName(
            "proposed, told, heard, entered: the party sees it from the notice on, everybody from the decision on, and it is told of")
    void entered() {
        String number = Credit.proposed();
        as(holder()).get("/v1/credit-listings/" + number).then().statusCode(404);
        as(holder()).get("/v1/credit-listings").then().statusCode(200).body("items", empty());
        Credit.notified(number).statusCode(201).body("line.statementDueOn", equalTo("2026-11-23"));
        Credit.act(haifeng("decision-maker"), number, "decision", Credit.ruling(true))
                .statusCode(409)
                .body("code", equalTo("CREDIT_NOT_HEARD"))
                .body("detail", containsString("2026-11-23"));
        assertThat(events(number)).isEmpty();
        Credit.act(holder(), number, "statement", Map.of("words", "我司已按时报告（示例）。"))
                .statusCode(201)
                .body("allowedActions", contains("STATE"));
        Credit.act(haifeng("decision-maker"), number, "decision", Credit.ruling(true))
                .statusCode(201)
                .body("line.status", equalTo("LISTED"))
                .body("line.endsOn", equalTo("2029-11-15"))
                .body("standing", equalTo(true))
                .body("steps.action", contains("PROPOSE", "NOTIFY", "STATE", "ENTER"));
        assertThat(events(number)).containsExactly("credit-changed");
        as(holder())
                .queryParam("uscc", HOLDER)
                .get("/v1/credit-effects")
                .then()
                .statusCode(200)
                .body("effect.effect", contains("COMMITMENT_BARRED", "DENSER_INSPECTION"))
                .body("decisionNumber", contains("列〔2026〕1号", "列〔2026〕1号"))
                .body("until", contains("2029-11-15", "2029-11-15"));
        anybody()
                .get("/v1/credit-lists?kind=SERIOUS_BAD_LIST&q=示例 化工")
                .then()
                .statusCode(200)
                .body("items.uscc", contains(HOLDER))
                .body("items.ground.article", contains("应急管理部令第11号第六条"));
        as(stranger()).get("/v1/credit-listings/" + number).then().statusCode(404);
        as(stranger())
                .queryParam("uscc", HOLDER)
                .get("/v1/credit-effects")
                .then()
                .statusCode(404);
        as(lufeng("examiner")).get("/v1/credit-listings/" + number).then().statusCode(404);
    }

    @Test
    @DisplayName("the party reads which office acted, not who sat there")
    void officersUnnamed() {
        String number = Credit.listed();
        as(holder())
                .get("/v1/credit-listings/" + number)
                .then()
                .body("steps.officeName", hasItems("海丰县应急管理局"))
                .body("steps.by", not(hasItems("haifeng-examiner")));
        as(haifeng("examiner"))
                .get("/v1/credit-listings/" + number)
                .then()
                .body("steps.by", hasItems("haifeng-examiner"));
    }

    @Test
    @DisplayName(
            "Trap 50: taken out early after twelve months, found to be by deceit, put back by another person to the end it first had")
    void outAndBack() {
        String number = Credit.listed();
        Credit.act(holder(), number, "removal-request", Map.of("words", "已整改"))
                .statusCode(409)
                .body("code", equalTo("CREDIT_TOO_EARLY"))
                .body("detail", containsString("2027-11-16"));
        MovableClock.setTo(LocalDate.of(2027, 12, 1));
        Credit.act(holder(), number, "removal-request", Map.of("words", "已履行处罚决定并消除影响。"))
                .statusCode(201);
        Credit.act(haifeng("decision-maker"), number, "removal-decision", Credit.ruling(true))
                .statusCode(201)
                .body("standing", equalTo(false))
                .body("stands.until", contains("2027-11-30"));
        as(holder()).queryParam("uscc", HOLDER).get("/v1/credit-effects").then().body("$", empty());
        anybody().get("/v1/credit-lists?kind=SERIOUS_BAD_LIST").then().body("items", empty());
        MovableClock.setTo(LocalDate.of(2028, 2, 1));
        Map<String, String> why = Map.of("decisionNumber", "恢〔2028〕1号", "reasons", "申请材料虚假（示例）");
        Credit.act(haifeng("decision-maker"), number, "restoration", why)
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        Credit.act(Tokens.officer("haifeng-decider-2", "441521", "decision-maker"), number, "restoration", why)
                .statusCode(201)
                .body("standing", equalTo(true))
                .body("line.endsOn", equalTo("2029-11-15"))
                .body("stands.from", contains("2026-11-16", "2028-02-01"));
        assertThat(events(number)).containsExactly("credit-changed", "credit-changed", "credit-changed");
    }

    @Test
    @DisplayName(
            "nothing follows from the first second after the last day, and then the entry ends; another may be proposed")
    void ended() {
        String number = Credit.listed();
        MovableClock.setTo(LocalDate.of(2029, 11, 15).atTime(23, 59));
        ending.handle();
        as(holder()).queryParam("uscc", HOLDER).get("/v1/credit-effects").then().body("$", hasSize(2));
        MovableClock.setTo(LocalDate.of(2029, 11, 16).atStartOfDay());
        as(holder()).queryParam("uscc", HOLDER).get("/v1/credit-effects").then().body("$", empty());
        ending.handle();
        ending.handle();
        as(supervisor())
                .get("/v1/credit-listings/" + number)
                .then()
                .body("line.status", equalTo("ENDED"))
                .body("steps.action", contains("PROPOSE", "NOTIFY", "STATE", "ENTER", "END"));
        Credit.proposed();
    }

    @Test
    @DisplayName(
            "a second entry of a list, an unknown ground, a list that is decided elsewhere, a bad list without a penalty: refused, and nothing is kept")
    void refused() {
        Credit.proposed();
        Credit.propose(haifeng("examiner"), Credit.form(Map.of()))
                .statusCode(409)
                .body("code", equalTo("CREDIT_OPEN"));
        Credit.propose(haifeng("examiner"), Credit.form(Map.of("uscc", STRANGER, "ground", "COMMENDED")))
                .statusCode(422)
                .body("code", equalTo("CREDIT_GROUND_UNKNOWN"));
        Credit.propose(
                        haifeng("examiner"),
                        Credit.form(Map.of("uscc", STRANGER, "kind", "FALSE_COMMITMENT", "ground", "COMMITMENT_FALSE")))
                .statusCode(422)
                .body("code", equalTo("CREDIT_BY_DECISION_ONLY"));
        Map<String, Object> bare = new HashMap<>(Credit.form(Map.of("uscc", STRANGER)));
        bare.remove("penaltyNumber");
        Credit.propose(haifeng("examiner"), bare)
                .statusCode(400)
                .body("violations.pointer", contains("/penaltyNumber"));
        Credit.propose(haifeng("examiner"), Credit.form(Map.of("uscc", "91441521MA4XAB1212")))
                .statusCode(400);
        assertThat(Database.asOwner().column("SELECT count(*) FROM credit_listing"))
                .containsExactly("1");
        Credit.propose(haifeng("examiner"), Credit.form(Map.of("uscc", STRANGER)))
                .statusCode(201);
    }

    @Test
    @DisplayName(
            "a false commitment comes by its decision, told twice it is entered once, and the party may ask for repair at once; it is not published")
    void decidedElsewhere() {
        UUID id = UUID.randomUUID();
        Map<String, Object> told = Credit.decided(id);
        for (int time = 0; time < 2; time++) {
            hear(told);
        }
        String number = as(holder())
                .get("/v1/credit-listings")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("FALSE_COMMITMENT"))
                .body("items[0].endsOn", nullValue())
                .extract()
                .path("items[0].listingNumber");
        assertThat(events(number)).containsExactly("credit-changed");
        assertThat(Database.asOwner().column("SELECT data->>'id' FROM case_event WHERE subject = ?", number))
                .containsExactly(id.toString());
        anybody()
                .get("/v1/credit-lists?kind=FALSE_COMMITMENT")
                .then()
                .statusCode(200)
                .body("items", empty());
        Credit.act(holder(), number, "removal-request", Map.of("words", "已补交证明材料。"))
                .statusCode(201);
        Credit.act(haifeng("decision-maker"), number, "removal-decision", Credit.ruling(false))
                .statusCode(201)
                .body("line.status", equalTo("LISTED"))
                .body("standing", equalTo(true));
        assertThat(events(number)).hasSize(1);
    }

    @Test
    @DisplayName("what stood before oversight kept the lists comes with its repair and its restoration")
    void carriedOver() {
        Map<String, Object> told = Credit.decided(UUID.randomUUID());
        told.put("kind", "SERIOUS_BAD_LIST");
        told.put("ground", "");
        told.put("enteredOn", "2024-01-10");
        told.put("endsOn", "2027-01-09");
        told.put("repairedOn", "2025-03-01");
        told.put("restoredOn", "2025-06-01");
        hear(told);
        String number = as(supervisor()).get("/v1/credit-listings").path("items[0].listingNumber");
        as(supervisor())
                .get("/v1/credit-listings/" + number)
                .then()
                .body("line.status", equalTo("LISTED"))
                .body("stands.from", contains("2024-01-10", "2025-06-01"))
                .body("stands.until", contains("2025-02-28", "2027-01-09"));
    }

    @Test
    @DisplayName(
            "a proposal is given up before it is decided; a decision that was quashed never was: nothing followed on any day")
    void givenUpAndAnnulled() {
        String given = Credit.proposed();
        Credit.act(haifeng("examiner"), given, "withdrawal", Map.of("words", "处罚决定已变更（示例）"))
                .statusCode(201)
                .body("line.status", equalTo("DROPPED"))
                .body("allowedActions", empty());
        String number = Credit.listed();
        Credit.act(
                        haifeng("decision-maker"),
                        number,
                        "annulment",
                        Map.of("decisionNumber", "复议〔2026〕1号", "reasons", "复议撤销（示例）"))
                .statusCode(201)
                .body("line.status", equalTo("ANNULLED"))
                .body("stands", empty());
        assertThat(events(number)).hasSize(2);
        assertThat(events(given)).isEmpty();
        Credit.proposed();
    }

    @Test
    @DisplayName("who was taken out may be entered again; what was taken out is not put back beside the new entry")
    void enteredAgain() {
        String first = Credit.listed();
        Credit.act(haifeng("decision-maker"), first, "removal-decision", Credit.ruling(true))
                .statusCode(201)
                .body("line.status", equalTo("REMOVED"));
        String second = Credit.listed();
        Credit.act(
                        Tokens.officer("haifeng-decider-2", "441521", "decision-maker"),
                        first,
                        "restoration",
                        Map.of("decisionNumber", "恢〔2026〕1号", "reasons", "示例"))
                .statusCode(409)
                .body("code", equalTo("CREDIT_OPEN"));
        as(holder()).get("/v1/credit-listings").then().body("items.listingNumber", contains(second, first));
    }

    @Test
    @DisplayName(
            "nobody is entered unheard by a day of service before the proposal, nor by what the office wrote down itself")
    void servedBefore() {
        String number = Credit.proposed();
        Map<String, Object> service = new HashMap<>(Credit.service());
        service.put("servedOn", "2026-11-01");
        Credit.act(haifeng("examiner"), number, "notice", service)
                .statusCode(400)
                .body("violations.pointer", contains("/servedOn"));
        Credit.notified(number).statusCode(201);
        Credit.act(haifeng("examiner"), number, "statement", Map.of("words", "当面陈述（示例）"))
                .statusCode(201);
        Credit.act(haifeng("decision-maker"), number, "decision", Credit.ruling(true))
                .statusCode(409)
                .body("code", equalTo("CREDIT_NOT_HEARD"));
    }

    @Test
    @DisplayName("who decides has seen all that was said: another statement makes another version")
    void seenAll() {
        String number = Credit.proposed();
        Credit.notified(number).statusCode(201);
        Credit.act(holder(), number, "statement", Map.of("words", "第一次（示例）")).statusCode(201);
        String seen = Credit.tag(number);
        Credit.act(holder(), number, "statement", Map.of("words", "第二次（示例）")).statusCode(201);
        as(haifeng("decision-maker"))
                .header("If-Match", seen)
                .contentType("application/json")
                .body(Credit.ruling(true))
                .post("/v1/credit-listings/" + number + "/decision")
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName(
            "told of two entries of one list, of one whose term is over and of an office that is none, all are taken in: the city can end each")
    void oddEntries() {
        Map<String, Object> over = Credit.decided(UUID.randomUUID());
        over.putAll(Map.of("kind", "RED_LIST", "enteredOn", "2024-01-10", "endsOn", "2025-01-09", "ground", ""));
        hear(over);
        for (int time = 0; time < 2; time++) {
            Map<String, Object> stands = Credit.decided(UUID.randomUUID());
            stands.putAll(Map.of("kind", "RED_LIST", "endsOn", "2027-01-09", "office", "100000", "ground", ""));
            hear(stands);
        }
        as(supervisor())
                .get("/v1/credit-listings?kind=RED_LIST")
                .then()
                .body("items.status", containsInAnyOrder("ENDED", "LISTED", "LISTED"))
                .body("items.office", containsInAnyOrder("441521", "441500", "441500"));
        anybody().get("/v1/credit-lists?kind=RED_LIST").then().body("items", empty());
    }

    @Test
    @DisplayName("anybody reads the rules of each list: grounds, term and what follows, each with its article")
    void rules() {
        anybody()
                .get("/v1/credit-kinds")
                .then()
                .statusCode(200)
                .body("kind", contains("SERIOUS_BAD_LIST", "RED_LIST", "FALSE_COMMITMENT"))
                .body("proposable", contains(true, true, false))
                .body("[0].termYears", equalTo(3))
                .body("[2].termYears", nullValue());
    }

    private void hear(Map<String, Object> told) {
        ReceivedEvent event = new ReceivedEvent(
                UUID.randomUUID().toString(),
                "proofs.credit-entered.v1",
                "/services/proof-exemption",
                told.get("id").toString(),
                1,
                Instant.parse("2026-11-16T02:00:00Z"),
                new ObjectMapper().valueToTree(told));
        assertThat(listener.hears(event.type())).isTrue();
        QuarkusTransaction.requiringNew().run(() -> listener.on(event));
    }

    /** Acts on entries, for every test that needs one. */
    static final class Credit {

        private static final AtomicLong SERIAL = new AtomicLong();

        private Credit() {}

        static Map<String, Object> form(Map<String, ?> otherwise) {
            Map<String, Object> form = new HashMap<>(Map.of(
                    "kind", "SERIOUS_BAD_LIST",
                    "uscc", HOLDER,
                    "partyName", "示例化工（海丰）有限公司",
                    "ground", "ACCIDENT_CONCEALED",
                    "facts", "瞒报事故一起（示例）。",
                    "penaltyNumber", "汕海应急罚〔2026〕1号"));
            form.putAll(otherwise);
            return form;
        }

        static ValidatableResponse propose(String token, Map<String, ?> form) {
            return as(token)
                    .contentType("application/json")
                    .body(form)
                    .post("/v1/credit-listings")
                    .then();
        }

        static String proposed() {
            return proposed(HOLDER);
        }

        static String proposed(String uscc) {
            return propose(haifeng("examiner"), form(Map.of("uscc", uscc)))
                    .statusCode(201)
                    .extract()
                    .path("line.listingNumber");
        }

        static ValidatableResponse notified(String number) {
            return act(haifeng("examiner"), number, "notice", service());
        }

        static Map<String, Object> service() {
            return Map.of("servedOn", "2026-11-16", "how", "当面送达（示例）", "paperNumber", "汕海应急告〔2026〕1号");
        }

        static Map<String, Object> ruling(boolean decided) {
            return Map.of("decided", decided, "decisionNumber", "列〔2026〕1号", "reasons", "事实清楚（示例）");
        }

        static String listed() {
            String number = proposed();
            notified(number).statusCode(201);
            act(holder(), number, "statement", Map.of("words", "没有意见（示例）")).statusCode(201);
            act(haifeng("decision-maker"), number, "decision", ruling(true)).statusCode(201);
            return number;
        }

        static ValidatableResponse act(String token, String number, String act, Map<String, ?> body) {
            return as(token)
                    .header("If-Match", tag(number))
                    .contentType("application/json")
                    .body(body)
                    .post("/v1/credit-listings/" + number + "/" + act)
                    .then();
        }

        static String tag(String number) {
            Response read = as(supervisor()).get("/v1/credit-listings/" + number);
            return read.header("ETag");
        }

        static Map<String, Object> decided(UUID id) {
            Map<String, Object> told = new HashMap<>();
            told.put("id", id.toString());
            told.put("uscc", HOLDER);
            told.put("holderName", "示例化工（海丰）有限公司");
            told.put("kind", "FALSE_COMMITMENT");
            told.put("ground", "COMMITMENT_FALSE");
            told.put("basis", "汕海应急决〔2026〕" + SERIAL.incrementAndGet() + "号");
            told.put("office", "441521");
            told.put("enteredOn", "2026-11-16");
            return told;
        }
    }
}
