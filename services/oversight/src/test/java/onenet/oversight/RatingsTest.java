package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import onenet.oversight.rating.EscalateRatingOrders;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Enterprises rate acts of service, and a bad rating is answered (好差评)")
class RatingsTest extends OversightScenario {

    private static final String FIGURES = "/v1/ratings/figures?from=2026-11&until=2026-12";

    @Inject
    Ratings ratings;

    @Inject
    EscalateRatingOrders escalate;

    @Test
    @DisplayName(
            "what may be rated are the acts of the case, each in its respects; nothing is said for who says nothing")
    void acts() {
        String number = ratings.ended();
        as(holder())
                .get("/v1/cases/" + number + "/ratable-acts")
                .then()
                .statusCode(200)
                .body("channel", contains("WINDOW", "ONLINE"))
                .body("[0].dimensions", contains("EFFICIENCY", "LEVEL", "MANNER"))
                .body("rating", contains(nullValue(), nullValue()));
        assertThat(Database.asOwner().column("SELECT grade FROM service_rating"))
                .isEmpty();
        anybody().get(FIGURES).then().body("lines", empty());
    }

    @Test
    @DisplayName("an act is rated once, by the enterprise whose case it is; a good rating opens no work order")
    void once() {
        String number = ratings.ended();
        Ratings.rated(holder(), Ratings.form(number, "VERY_SATISFIED", false))
                .then()
                .statusCode(201)
                .body("rating.grade", equalTo("VERY_SATISFIED"))
                .body("rating.marks", hasSize(1))
                .body("rating.state", nullValue());
        refused(Ratings.rated(holder(), Ratings.form(number, "DISSATISFIED", false)), 409, "RATING_GIVEN");
        refused(Ratings.rated(stranger(), Ratings.form(number, "DISSATISFIED", false)), 404, "NOT_FOUND");
        refused(Ratings.rated(haifeng("examiner"), Ratings.form(number, "SATISFIED", false)), 403, "FORBIDDEN");
        as(supervisor()).get("/v1/rating-orders").then().body("items", empty());
    }

    @Test
    @DisplayName("no act of service, a respect that is not asked, and two marks in one are refused and leave nothing")
    void refusedRatings() {
        String number = ratings.ended();
        Map<String, Object> form = Ratings.form(number, "SATISFIED", false);
        form.put("eventId", Ratings.unknownEvent());
        refused(Ratings.rated(holder(), form), 422, "RATING_NO_ACT");
        form.put("eventId", Ratings.event(number, 1));
        Ratings.rated(holder(), form)
                .then()
                .statusCode(422)
                .body("code", equalTo("RATING_DIMENSION"))
                .body("violations[0].pointer", equalTo("/marks"));
        Map<String, String> mark = Map.of("dimension", "MANNER", "grade", "SATISFIED");
        form.put("marks", List.of(mark, mark));
        Ratings.rated(holder(), form).then().statusCode(400).body("violations[0].code", equalTo("DIMENSION_TWICE"));
        assertThat(Database.asOwner().column("SELECT grade FROM service_rating"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "the whole way of a bad rating: found out, put right, called back, answered, closed by the city; the rater reads the answer")
    void wholeWay() {
        String number = ratings.ended();
        String order = Ratings.order(number, false);
        as(haifeng("decision-maker"))
                .get("/v1/rating-orders/" + order)
                .then()
                .body("line.answerDueOn", equalTo("2026-11-30"))
                .body("rated.caseNumber", equalTo(number))
                .body("rated.raterName", not(nullValue()))
                .body("allowedActions", contains("ASK_REVIEW", "VERIFY"));
        Ratings.answered(order);
        as(holder())
                .get("/v1/cases/" + number + "/ratable-acts")
                .then()
                .body("[1].rating.state", equalTo("ANSWERED"))
                .body("[1].rating.answer", containsString("感谢"));
        refused(close(haifeng("decision-maker"), order), 403, "FORBIDDEN");
        close(supervisor(), order)
                .then()
                .statusCode(201)
                .body("line.status", equalTo("CLOSED"))
                .body("steps.action", contains("VERIFY", "PUT_RIGHT", "CALL_BACK", "ANSWER", "CLOSE"))
                .body("allowedActions", empty());
        as(supervisor()).get("/v1/rating-orders").then().body("items", empty());
        as(supervisor()).get("/v1/rating-orders?which=ENDED").then().body("items.orderNumber", contains(order));
    }

    @Test
    @DisplayName("who is not called is not answered, and what the city sends back is put right once more")
    void calledAndSentBack() {
        String order = Ratings.putRight(Ratings.order(ratings.ended(), false));
        refused(
                Ratings.acting(haifeng("decision-maker"), order, "answer", Map.of("words", "x")),
                409,
                "RATER_NOT_CALLED");
        Ratings.acting(haifeng("decision-maker"), order, "call-back", Ratings.call())
                .then()
                .statusCode(201);
        Ratings.acting(haifeng("decision-maker"), order, "answer", Map.of("words", "x"))
                .then()
                .statusCode(201);
        Ratings.acting(supervisor(), order, "return", Map.of("words", "未说明改了什么"))
                .then()
                .statusCode(201)
                .body("line.status", equalTo("VERIFIED"));
        as(haifeng("decision-maker"))
                .get("/v1/rating-orders/" + order)
                .then()
                .body("allowedActions", contains("PUT_RIGHT"));
    }

    @Test
    @DisplayName(
            "a rating the city finds mistaken counts in no figure and its rater reads why; refused, it is not said again")
    void reviewed() {
        String number = ratings.ended();
        String order = Ratings.underReview(Ratings.order(number, false));
        Ratings.acting(supervisor(), order, "review-judgement", Map.of("agreed", true, "words", "确系误评。"))
                .then()
                .statusCode(201)
                .body("line.status", equalTo("DISMISSED"));
        as(holder()).get("/v1/cases/" + number + "/ratable-acts").then().body("[1].rating.answer", equalTo("确系误评。"));
        anybody().get(FIGURES).then().body("lines", empty());
        String kept = Ratings.underReview(Ratings.order(ratings.ended(), false));
        Ratings.acting(supervisor(), kept, "review-judgement", Map.of("agreed", false, "words", "不是误评。"))
                .then()
                .statusCode(201)
                .body("line.status", equalTo("OPENED"));
        refused(Ratings.acting(haifeng("decision-maker"), kept, "review", Ratings.review()), 409, "RATING_REVIEWED");
    }

    @Test
    @DisplayName("whoever was rated has no hand in it, and nobody judges what he did himself; the database holds to it")
    void fourEyes() {
        String order = Ratings.order(ratings.ended(), false);
        String rated = Tokens.officerAs(Ratings.RATED, "haifeng-examiner", "441521", "decision-maker");
        as(rated).get("/v1/rating-orders/" + order).then().statusCode(200).body("allowedActions", empty());
        refused(Ratings.acting(rated, order, "verification", Map.of("words", "x")), 403, "FOUR_EYES");
        assertThatThrownBy(() -> Database.asApplication().run(step(order, "VERIFY", Ratings.RATED)))
                .hasMessageContaining("whoever was rated");
        String both = Tokens.officer("supervisor-who-works", "441500", "city-supervisor");
        for (String act : List.of("verification", "rectification")) {
            Ratings.acting(both, order, act, Map.of("words", "x")).then().statusCode(201);
        }
        Ratings.acting(both, order, "call-back", Ratings.call()).then().statusCode(201);
        Ratings.acting(both, order, "answer", Map.of("words", "x")).then().statusCode(201);
        refused(close(both, order), 403, "FOUR_EYES");
        String id = Database.asOwner()
                .column("SELECT DISTINCT actor_id FROM act_step WHERE about LIKE 'CP-%'")
                .get(0);
        assertThatThrownBy(() -> Database.asApplication().run(step(order, "CLOSE", id)))
                .hasMessageContaining("may not judge");
        close(supervisor(), order).then().statusCode(201);
    }

    @Test
    @DisplayName(
            "an anonymous rater stays one: the office never sees the order, the city no case, officer, name or moment")
    void anonymous() {
        String number = ratings.ended();
        String order = Ratings.order(number, true);
        for (String token : List.of(supervisor(), auditor())) {
            String shown = as(token)
                    .get("/v1/rating-orders/" + order)
                    .then()
                    .statusCode(200)
                    .body("rated.keySet()", contains("type", "channel"))
                    .extract()
                    .asString();
            assertThat(shown).doesNotContain(number, HOLDER, Ratings.RATED, "trader-haifeng", "2026-11-03");
        }
        // that it came when the case ended would tell the office whose it is; so would a gap in its own numbers
        assertThat(order).startsWith("CP-441500-");
        as(haifeng("decision-maker")).get("/v1/rating-orders").then().body("items", empty());
        refused(as(haifeng("decision-maker")).get("/v1/rating-orders/" + order), 404, "NOT_FOUND");
        refused(
                Ratings.acting(haifeng("decision-maker"), order, "verification", Map.of("words", "x")),
                404,
                "NOT_FOUND");
        Ratings.acting(supervisor(), order, "verification", Map.of("words", "x"))
                .then()
                .statusCode(201);
        // one person of the city works on it, so that another is left who may judge
        refused(
                Ratings.acting(
                        Tokens.officer("city-supervisor-2", "441500", "city-supervisor"),
                        order,
                        "rectification",
                        Map.of("words", "x")),
                403,
                "FOUR_EYES");
        Ratings.acting(supervisor(), order, "rectification", Map.of("words", "x"))
                .then()
                .statusCode(201)
                .body("allowedActions", contains("ANSWER"));
        refused(Ratings.acting(supervisor(), order, "call-back", Ratings.call()), 409, "RATER_ANONYMOUS");
        Ratings.acting(supervisor(), order, "answer", Map.of("words", "x"))
                .then()
                .statusCode(201);
        assertThat(Database.asOwner()
                        .column(
                                "SELECT actor_id || ' ' || case_number FROM audit_record WHERE action = 'GIVE_RATING' OR action LIKE '%RATING_ORDER'"
                                        + " ORDER BY recorded_at DESC LIMIT 4"))
                .hasSize(4)
                .noneMatch(line -> line.contains(number) || line.contains("trader"));
    }

    @Test
    @DisplayName("while the case is under way the city sees a bad rating and the rated office does not")
    void underWay() {
        String number = ratings.running();
        String order = Ratings.order(number, false);
        as(haifeng("decision-maker")).get("/v1/rating-orders").then().body("items", empty());
        refused(as(haifeng("decision-maker")).get("/v1/rating-orders/" + order), 404, "NOT_FOUND");
        as(supervisor()).get("/v1/rating-orders").then().body("items.orderNumber", contains(order));
        ratings.told(number, 3, "planfiling.filing-closed.v1", "CLOSED", HOLDER);
        as(haifeng("decision-maker")).get("/v1/rating-orders").then().body("items.orderNumber", contains(order));
        as(lufeng("decision-maker")).get("/v1/rating-orders").then().body("items", empty());
    }

    @Test
    @DisplayName("not answered by its day it is late from the first second after and escalated once")
    void late() {
        String order = Ratings.order(ratings.ended(), false);
        MovableClock.setTo(LocalDate.of(2026, 11, 30).atTime(23, 59));
        escalate.handle();
        as(supervisor()).get("/v1/rating-orders?which=LATE").then().body("items", empty());
        MovableClock.setTo(LocalDate.of(2026, 12, 1).atStartOfDay());
        escalate.handle();
        escalate.handle();
        as(supervisor())
                .get("/v1/rating-orders?which=LATE")
                .then()
                .body("items.orderNumber", contains(order))
                .body("items.escalated", contains(true));
        as(supervisor()).get("/v1/rating-orders/" + order).then().body("steps.action", contains("ESCALATE"));
    }

    @Test
    @DisplayName("a bad rating is taken where the year has no calendar; its day is told when there is one")
    void noCalendar() {
        MovableClock.setTo(LocalDate.of(2026, 12, 30));
        String order = Ratings.order(ratings.ended(), false);
        as(supervisor()).get("/v1/rating-orders/" + order).then().body("line.answerDueOn", nullValue());
        escalate.handle();
        inDatabase("UPDATE rating_order SET opened_on = DATE '2026-11-16'");
        escalate.handle();
        as(supervisor()).get("/v1/rating-orders/" + order).then().body("line.answerDueOn", equalTo("2026-11-30"));
    }

    @Test
    @DisplayName("figures are for everybody, of five ratings on; fewer are kept back, also in the table")
    void figures() {
        for (int each = 0; each < 4; each++) {
            Ratings.rated(holder(), Ratings.form(ratings.ended(), "SATISFIED", true));
        }
        anybody()
                .get(FIGURES + "&by=OFFICE")
                .then()
                .statusCode(200)
                .body("atLeast", equalTo(5))
                .body("lines.suppressed", contains(true))
                .body("lines.ratings", contains(nullValue()));
        Ratings.rated(holder(), Ratings.form(ratings.ended(), "VERY_DISSATISFIED", true));
        anybody()
                .get(FIGURES + "&by=OFFICE&by=MONTH&by=ITEM")
                .then()
                .body("lines.suppressed", contains(false))
                .body("lines.month", contains("2026-11"))
                .body("lines.office", contains("441521"))
                .body("lines[0].goodPercent", equalTo(80.0f))
                .body("lines[0].grades.ratings", contains(0, 4, 0, 0, 1))
                .body("lines[0].dimensions.dimension", contains("GUIDE"));
        String table = anybody().accept("text/csv").get(FIGURES).asString();
        assertThat(table).contains("评价数", "80.0");
        anybody().get("/v1/ratings/figures?from=2026-11&until=2026-10").then().statusCode(400);
    }

    private static Response close(String token, String order) {
        return Ratings.acting(token, order, "closing", Map.of("words", "同意"));
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    private static String step(String order, String action, String actor) {
        return "INSERT INTO act_step VALUES ('" + order + "', 90, '" + action + "', '" + actor
                + "', 'x', '441521', 'x', '', now())";
    }
}
