package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.MovableClock;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Bad input is answered by the right problem, and nothing changes. */
@QuarkusTest
class BadInputTest extends OnTheStack {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Row(String what, Consumer<ObjectNode> spoil, int status, String code) {}

    private static Row row(String what, String part, String field, Object value, String code) {
        return new Row(
                what,
                form -> {
                    ObjectNode target = part.isEmpty() ? form : (ObjectNode) form.get(part);
                    target.set(field, JSON.valueToTree(value));
                },
                400,
                code);
    }

    private static final List<Row> TABLE = List.of(
            row("no unit", "", "unit", null, "INVALID_INPUT"),
            row("no plan", "", "plan", null, "INVALID_INPUT"),
            row("a number for a text", "unit", "name", 7, "INVALID_INPUT"),
            row("a truth value for a text", "unit", "contact", true, "INVALID_INPUT"),
            row("a text for a number", "unit", "headcount", "12", "INVALID_INPUT"),
            row("an empty text for a date", "plan", "publishedOn", "", "INVALID_INPUT"),
            row("materials no list", "", "materials", "x", "INVALID_INPUT"),
            row("a field nobody knows", "", "extra", 1, "UNKNOWN_FIELD"),
            row("a field nobody knows inside", "unit", "extra", 1, "UNKNOWN_FIELD"),
            row("credit code with a wrong check", "unit", "uscc", "91441521MA4XAB1212", "INVALID_IDENTIFIER"),
            row("unknown class", "unit", "unitClass", "SHOP", "INVALID_INPUT"),
            row("no class", "unit", "unitClass", null, "INVALID_INPUT"),
            row("empty name", "unit", "name", " ", "INVALID_INPUT"),
            row("name too long", "unit", "name", "长".repeat(101), "INVALID_INPUT"),
            row("site no division", "unit", "site", "44152", "INVALID_IDENTIFIER"),
            row("longitude off the earth", "unit", "longitude", 181, "INVALID_INPUT"),
            row("headcount zero", "unit", "headcount", 0, "INVALID_INPUT"),
            row("no title", "plan", "title", "", "INVALID_INPUT"),
            row("no kinds", "plan", "kinds", List.of(), "INVALID_INPUT"),
            row("unknown kind", "plan", "kinds", List.of("POEM"), "INVALID_INPUT"),
            row("no day", "plan", "publishedOn", null, "INVALID_INPUT"),
            row("no such day", "plan", "publishedOn", "2026-02-30", "INVALID_INPUT"),
            row("no accident", "plan", "accidentKinds", List.of(), "INVALID_INPUT"),
            row(
                    "chemical without number",
                    "plan",
                    "chemicals",
                    List.of(Map.of("cas", "x", "name", "y")),
                    "INVALID_INPUT"),
            row("crossed county malformed", "plan", "crossedCounties", List.of("44"), "INVALID_INPUT"),
            row("a letter no database keeps", "plan", "text", "a\u0000b", "INVALID_INPUT"),
            row("no text", "plan", "text", "", "INVALID_INPUT"));

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    @DisplayName("every bad filing is told what is wrong, and nothing is kept")
    void filings() {
        Story story = Story.ofATrader().withMaterials();
        Map<String, Long> before = Rows.counted();
        List<String> wrong = new ArrayList<>();
        for (Row row : TABLE) {
            ObjectNode form = JSON.valueToTree(story.form());
            row.spoil().accept(form);
            expect(wrong, row.what(), send(story.applicant(), "/v1/cases", form.toString()), row.status(), row.code());
        }
        expect(wrong, "no JSON", send(story.applicant(), "/v1/cases", "{"), 400, "MALFORMED_JSON");
        assertThat(wrong).isEmpty();
        assertThat(Rows.counted()).isEqualTo(before);
    }

    @Test
    @DisplayName("every bad act is told what is wrong, and nothing is changed")
    void acts() {
        Story story = Story.ofATrader().withMaterials().submitted();
        Map<String, Long> before = Rows.counted();
        List<String> wrong = new ArrayList<>();
        String path = "/v1/cases/" + story.number;
        expect(
                wrong,
                "empty notice",
                send(Story.officer(), path + "/gap-notices", "{\"gaps\":[]}"),
                400,
                "INVALID_INPUT");
        expect(
                wrong,
                "gap without reason",
                send(Story.officer(), path + "/gap-notices", "{\"gaps\":[{\"material\":\"filing-form\"}]}"),
                400,
                "INVALID_INPUT");
        expect(
                wrong,
                "no supplement",
                send(story.applicant(), path + "/supplements", "{\"materials\":[]}"),
                400,
                "INVALID_INPUT");
        expect(wrong, "no reason", send(story.applicant(), path + "/withdrawal", "{}"), 400, "INVALID_INPUT");
        expect(
                wrong,
                "no changes",
                send(story.applicant(), path + "/plan-versions", "{\"version\":\"2\",\"changes\":[]}"),
                400,
                "INVALID_INPUT");
        expect(
                wrong,
                "unknown change",
                send(story.applicant(), path + "/plan-versions", "{\"version\":\"2\",\"changes\":[\"MOOD\"]}"),
                400,
                "INVALID_INPUT");
        expect(wrong, "empty drill", send(story.applicant(), path + "/drills", "{}"), 400, "INVALID_INPUT");
        expect(wrong, "empty evaluation", send(story.applicant(), path + "/evaluations", "{}"), 400, "INVALID_INPUT");
        expect(
                wrong,
                "key too short",
                RestAssured.given()
                        .auth()
                        .oauth2(Story.officer())
                        .header("Idempotency-Key", "x")
                        .header("If-Match", "\"v0\"")
                        .post(path + "/filing"),
                400,
                "IDEMPOTENCY_KEY_REQUIRED");
        assertThat(wrong).isEmpty();
        assertThat(Rows.counted()).isEqualTo(before);
    }

    @Test
    @DisplayName("bad questions to the library and lists are told what is wrong")
    void questions() {
        List<String> wrong = new ArrayList<>();
        for (String query : List.of(
                "/v1/plans?limit=0",
                "/v1/plans?limit=101",
                "/v1/plans?county=44",
                "/v1/plans?chemical=x",
                "/v1/plans?q=" + "a".repeat(101),
                "/v1/plan-matches?accident=FIRE&county=441521",
                "/v1/plan-matches?chemical=67-56-1&county=441521",
                "/v1/cases?limit=1000",
                "/v1/cases?cursor=nonsense")) {
            Response answer = RestAssured.given().auth().oauth2(Story.officer()).get(query);
            expect(wrong, query, answer, 400, "INVALID_INPUT");
        }
        assertThat(wrong).isEmpty();
    }

    private static Response send(String token, String path, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"v0\"")
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private static void expect(List<String> wrong, String what, Response answer, int status, String code) {
        if (answer.statusCode() != status || !code.equals(answer.path("code"))) {
            wrong.add("%s: expected %d %s, was %d %s"
                    .formatted(what, status, code, answer.statusCode(), answer.asString()));
        }
    }
}
