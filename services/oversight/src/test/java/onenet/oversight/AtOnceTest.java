package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AtOnce;
import onenet.testkit.Database;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@DisplayName("Two who act on one order at the same instant: one wins, the others are told, nothing is there twice")
class AtOnceTest extends OversightScenario {

    @RepeatedTest(3)
    @DisplayName("two supervisors write an order about one case: there is one")
    void issuedTwice() {
        String number = told(Told.running("2026-11-13"));
        one(AtOnce.send(
                3,
                turn -> send(
                        Tokens.officer("supervisor-" + turn, "441500", "city-supervisor"),
                        "/v1/supervision-orders",
                        null,
                        wanted(number))));
        assertThat(Database.asOwner().column("SELECT count(*) FROM supervision_order"))
                .containsExactly("1");
        assertThat(events(number)).containsExactly("order-issued");
    }

    @RepeatedTest(3)
    @DisplayName("an answer is given while the order is taken back: one of it happens")
    void answeredOrWithdrawn() {
        String number = told(Told.running("2026-11-13"));
        String order = ordered(number);
        String tag = tag(order);
        one(AtOnce.send(
                2,
                turn -> turn == 0
                        ? send(haifeng("decision-maker"), path(order, "answer"), tag, Map.of("words", "x"))
                        : send(supervisor(), path(order, "withdrawal"), tag, Map.of("words", "x"))));
        assertThat(events(number)).hasSize(2);
    }

    private static String path(String order, String act) {
        return "/v1/supervision-orders/" + order + "/" + act;
    }

    private static void one(List<Response> answers) {
        List<Integer> statuses = AtOnce.statuses(answers);
        assertThat(statuses).first().isEqualTo(201);
        assertThat(statuses.subList(1, statuses.size())).allMatch(Set.of(409, 412)::contains);
    }

    private static Response send(String token, String path, String tag, Map<String, ?> body) {
        var request = RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
        return (tag == null ? request : request.header("If-Match", tag)).post(path);
    }
}
