package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import onenet.oversight.deadline.DeadlineSweep;
import onenet.oversight.supervision.EscalateOrders;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.OddRow;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Deadlines are watched, and the city orders an office to answer for a case (电子监察, 督办)")
class SupervisionTest extends OversightScenario {

    @Inject
    DeadlineSweep sweeper;

    @Inject
    EscalateOrders escalate;

    @Test
    @DisplayName("what the deadlines show is found once for each case, ground and day, however often it is looked for")
    void foundOnce() {
        String late = told(Told.running("2026-11-13"));
        String guessed = told(Told.running("2035-01-08"));
        String paused = number("441521");
        hear(paused, 1, "2026-03-02T02:00:00Z", Told.paused());
        told(Told.running("2026-11-17"));
        for (int time = 0; time < 3; time++) {
            sweeper.sweep();
        }
        assertThat(
                        Database.asOwner()
                                .column(
                                        "SELECT case_number || ' ' || kind || ' ' || on_day FROM finding WHERE kind <> 'STEP_OVERRUN'"))
                .containsExactlyInAnyOrder(
                        late + " OVERDUE 2026-11-13",
                        guessed + " CALENDAR_MISSING 2035-01-08",
                        paused + " ENDLESS_PAUSE 2026-03-02");
    }

    @Test
    @DisplayName("another day missed is another finding; the first stays, and does not stand any more")
    void anotherDay() {
        String number = told(Told.running("2026-11-13"));
        sweeper.sweep();
        hear(number, 2, "2026-11-16T01:00:00Z", Told.running("2026-11-18"));
        MovableClock.setTo(LocalDate.of(2026, 11, 19));
        sweeper.sweep();
        as(supervisor())
                .get("/v1/findings?ground=OVERDUE")
                .then()
                .statusCode(200)
                .body("items.onDay", contains("2026-11-18", "2026-11-13"))
                .body("items.stands", contains(true, false));
        as(haifeng("examiner")).get("/v1/findings?limit=1").then().body("items.onDay", contains("2026-11-18"));
        as(lufeng("examiner")).get("/v1/findings").then().body("items", empty());
    }

    @Test
    @DisplayName("an order gives the office the usual working days, counted from the next one")
    void due() {
        String order = ordered(told(Told.running("2026-11-13")));
        as(haifeng("decision-maker"))
                .get("/v1/supervision-orders/" + order)
                .then()
                .body("answerDueOn", equalTo("2026-11-23"))
                .body("office", equalTo("441521"))
                .body("status", equalTo("ISSUED"))
                .body("allowedActions", contains("ANSWER"));
    }

    @Test
    @DisplayName(
            "the office answers, the city sends back and closes; every step stays as it was said, and each is told")
    void thereAndBack() {
        String number = told(Told.running("2026-11-13"));
        String order = answered(ordered(number));
        acting(supervisor(), order, "return", Map.of("reason", "未说明原因", "answerInDays", 2))
                .then()
                .statusCode(201)
                .body("status", equalTo("ISSUED"))
                .body("answerDueOn", equalTo("2026-11-18"));
        answered(order);
        acting(supervisor(), order, "closing", Map.of("words", "同意"))
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("steps.action", contains("ISSUE", "ANSWER", "RETURN", "ANSWER", "CLOSE"))
                .body("allowedActions", empty());
        assertThat(events(number))
                .containsExactly("order-issued", "order-answered", "order-returned", "order-answered", "order-closed");
    }

    @Test
    @DisplayName(
            "not answered by its day, it is escalated from the first second after, once; an answer still ends that")
    void escalated() {
        String number = told(Told.running("2026-11-13"));
        String order = ordered(number);
        MovableClock.setTo(LocalDate.of(2026, 11, 23).atTime(23, 59));
        escalate.handle();
        assertThat(events(number)).containsExactly("order-issued");
        MovableClock.setTo(LocalDate.of(2026, 11, 24).atStartOfDay());
        escalate.handle();
        escalate.handle();
        assertThat(events(number)).containsExactly("order-issued", "order-escalated");
        as(supervisor())
                .get("/v1/supervision-orders?status=ESCALATED")
                .then()
                .body("items.orderNumber", contains(order));
        answered(order);
    }

    @Test
    @DisplayName("one order that cannot be written keeps no other from being escalated")
    void oddRow() throws SQLException {
        String odd = ordered(told(Told.running("2026-11-13")));
        String sound = ordered(told(Told.running("2026-11-13")));
        MovableClock.setTo(LocalDate.of(2026, 11, 30));
        new OddRow("supervision_order", "order_number", odd).during(escalate::handle);
        assertThat(Database.asOwner().column("SELECT order_number FROM supervision_order WHERE status = 'ESCALATED'"))
                .containsExactly(sound);
        escalate.handle();
        assertThat(Database.asOwner().column("SELECT order_number FROM supervision_order WHERE status = 'ESCALATED'"))
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "about a case nobody told of, a second one beside an open one, and terms outside the city's bounds are refused")
    void refused() {
        String number = told(Told.running("2026-11-13"));
        issuing(wanted(number("441521"))).then().statusCode(422).body("code", equalTo("CASE_UNKNOWN"));
        issuing(Map.of("caseNumber", number, "ground", "OTHER", "reason", "x", "answerInDays", 16))
                .then()
                .statusCode(422)
                .body("code", equalTo("ANSWER_TERM"));
        String order = ordered(number);
        issuing(wanted(number)).then().statusCode(409).body("code", equalTo("ORDER_OPEN"));
        acting(supervisor(), order, "withdrawal", Map.of("words", "误发")).then().statusCode(201);
        ordered(number);
        MovableClock.setTo(LocalDate.of(2026, 12, 30));
        issuing(wanted(told(Told.running("2026-11-13"))))
                .then()
                .statusCode(409)
                .body("code", equalTo("CALENDAR_MISSING"));
    }

    @Test
    @DisplayName(
            "whoever worked on the case writes no order about it and judges none; whoever answered does not judge the answer")
    void fourEyes() {
        String number = told(Told.running("2026-11-13").by("id-of-both"));
        String both = Tokens.officer("both", "441500", "city-supervisor");
        as(both).contentType("application/json")
                .body(wanted(number))
                .post("/v1/supervision-orders")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        String order = ordered(number);
        String twoHats = Tokens.officerAs("id-of-two", "two", "441521", "decision-maker", "city-supervisor");
        acting(twoHats, order, "answer", Map.of("words", "x"))
                .then()
                .statusCode(201)
                .body("allowedActions", empty());
        acting(twoHats, order, "closing", Map.of("words", "x"))
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        acting(both, order, "closing", Map.of("words", "x")).then().statusCode(403);
    }

    @Test
    @DisplayName("neither a bug nor SQL lets who answered judge the answer")
    void fourEyesInTheDatabase() {
        String order = answered(ordered(told(Told.running("2026-11-13"))));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Database.asApplication()
                        .run(
                                "INSERT INTO supervision_step SELECT order_number, 9, 'CLOSE', actor_id, actor_name, office, words,"
                                        + " answer_due_on, at FROM supervision_step WHERE action = 'ANSWER'"))
                .hasMessageContaining("may not judge");
        assertThat(order).isNotBlank();
    }

    @Test
    @DisplayName("another office and the enterprise learn nothing of an order; the auditor reads and does nothing")
    void seen() {
        String order = ordered(told(Told.running("2026-11-13")));
        as(lufeng("decision-maker"))
                .get("/v1/supervision-orders/" + order)
                .then()
                .statusCode(404);
        as(lufeng("decision-maker")).get("/v1/supervision-orders").then().body("items", empty());
        as(holder()).get("/v1/supervision-orders/" + order).then().statusCode(403);
        as(auditor()).get("/v1/supervision-orders").then().body("items.orderNumber", hasItem(order));
        as(auditor()).get("/v1/supervision-orders/" + order).then().body("allowedActions", empty());
    }

    private static Response issuing(Map<String, ?> body) {
        return as(supervisor()).contentType("application/json").body(body).post("/v1/supervision-orders");
    }
}
