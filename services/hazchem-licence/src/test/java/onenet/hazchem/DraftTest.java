package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.drafts.ForgetOldDrafts;
import onenet.testkit.AtOnce;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Half-written applications: kept, found again by their owner only, never overwritten unseen, forgotten when left alone. */
@QuarkusTest
class DraftTest extends OnTheStack {

    private final String uscc = Enterprises.next();
    private final Desk trader = Desk.with(Tokens.applicant("drafting", uscc));
    private final String path = "/v1/drafts/" + UUID.randomUUID();

    @Inject
    ForgetOldDrafts forgetOldDrafts;

    @BeforeEach
    void inSeptember() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    @DisplayName("what was typed is found again, whatever it is, and with it how long it is kept")
    void foundAgain() {
        save(null, "海丰").then().statusCode(200).header("ETag", "\"v0\"");
        Response read = trader.request().get(path);
        assertThat(read.jsonPath().getString("form.enterprise.name")).isEqualTo("海丰");
        assertThat(read.jsonPath().getString("kind")).isEqualTo("NEW");
        assertThat(read.jsonPath().getString("keptUntil")).startsWith("2026-12-0");
        assertThat(trader.request().get("/v1/drafts").jsonPath().getList("id")).hasSize(1);
    }

    @Test
    @DisplayName("a letter no database keeps is refused by name, also deep in a free form")
    void nullLetter() {
        Response refused = save(null, "a\u0000b");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("INVALID_INPUT");
        assertThat(trader.request().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("two windows on one draft: the second is told, and nothing is overwritten")
    void twoWindows() {
        save(null, "一").then().statusCode(200);
        save("\"v0\"", "二").then().statusCode(200).header("ETag", "\"v1\"");
        assertThat(save("\"v0\"", "三").statusCode()).isEqualTo(412);
        assertThat(save(null, "四").statusCode()).isEqualTo(428);
        assertThat(trader.request().get(path).jsonPath().getString("form.enterprise.name"))
                .isEqualTo("二");
    }

    @Test
    @DisplayName(
            "the same form sent again after its answer was lost is no conflict; another form over an old version is one")
    void answerLost() {
        save(null, "一").then().statusCode(200);
        save("\"v0\"", "二").then().statusCode(200).header("ETag", "\"v1\"");
        save("\"v0\"", "二").then().statusCode(200).header("ETag", "\"v1\"");
        assertThat(save("\"v0\"", "三").statusCode()).isEqualTo(412);
    }

    @Test
    @DisplayName("another enterprise neither finds a draft, nor saves over it, nor throws it away")
    void ownOnly() {
        save(null, "一");
        Desk stranger = Desk.with(Tokens.applicant("stranger", Enterprises.next()));
        assertThat(stranger.request().get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.request().delete(path).statusCode()).isEqualTo(404);
        assertThat(put(stranger, "\"v0\"", "偷").statusCode()).isEqualTo(404);
        assertThat(put(stranger, null, "偷").statusCode()).isEqualTo(404);
        assertThat(stranger.request().get("/v1/drafts").jsonPath().getList("id"))
                .isEmpty();
        assertThat(trader.request().delete(path).statusCode()).isEqualTo(204);
        assertThat(trader.request().get(path).statusCode()).isEqualTo(404);
        assertThat(save("\"v0\"", "晚").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("a draft has a limit of 256 KiB")
    void tooLarge() {
        assertThat(save(null, "名".repeat(90_000)).statusCode()).isEqualTo(413);
        assertThat(trader.request().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("a draft nobody touched for ninety days is forgotten, one saved meanwhile is not")
    void forgotten() {
        save(null, "一");
        MovableClock.setTo(LocalDate.of(2026, 12, 8));
        forgetOldDrafts.handle();
        save("\"v0\"", "二").then().statusCode(200);
        MovableClock.setTo(LocalDate.of(2027, 2, 1));
        forgetOldDrafts.handle();
        assertThat(trader.request().get(path).statusCode()).isEqualTo(200);
        MovableClock.setTo(LocalDate.of(2027, 3, 10));
        forgetOldDrafts.handle();
        assertThat(trader.request().get(path).statusCode()).isEqualTo(404);
    }

    @RepeatedTest(3)
    @DisplayName("a draft begun in several windows at once is one draft: the others are asked what they saw")
    void begunAtOnce() {
        List<Integer> statuses = AtOnce.statuses(AtOnce.send(4, turn -> save(null, "海丰")));
        assertThat(statuses).containsExactly(200, 428, 428, 428);
    }

    @Test
    @DisplayName("a form is an object: a list or a text in its place is refused")
    void noForm() {
        for (Object form : List.of("x", List.of(), 1)) {
            assertThat(trader.request()
                            .body(Map.of("kind", "NEW", "form", form))
                            .put(path)
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    @DisplayName("a draft is of a form the service has, and no bigger than its forms are")
    void noSuchForm() {
        Response unknown = trader.request()
                .body(Map.of("kind", "FILING", "form", Map.of()))
                .put(path);
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.jsonPath().getString("violations[0].field")).isEqualTo("kind");
        assertThat(save(null, "大".repeat(90_000)).statusCode()).isEqualTo(413);
    }

    private Response save(String ifMatch, String name) {
        return put(trader, ifMatch, name);
    }

    private Response put(Desk desk, String ifMatch, String name) {
        var request = desk.request().contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of("kind", "NEW", "form", Map.of("enterprise", Map.of("name", name))))
                .put(path);
    }
}
