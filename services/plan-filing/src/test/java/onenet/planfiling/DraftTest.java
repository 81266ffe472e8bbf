package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.drafts.ForgetOldDrafts;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Half-written filings: kept, found again by their owner only, never overwritten unseen, forgotten when left alone. */
@QuarkusTest
class DraftTest extends OnTheStack {

    private final String uscc = Enterprises.next();
    private final String unit = Tokens.applicant("drafting", uscc);
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
        Response read = Story.request(unit).get(path);
        assertThat(read.jsonPath().getString("form.unit.name")).isEqualTo("海丰");
        assertThat(read.jsonPath().getString("keptUntil")).startsWith("2026-12-0");
        assertThat(Story.request(unit).get("/v1/drafts").jsonPath().getList("id"))
                .hasSize(1);
    }

    @Test
    @DisplayName("a letter no database keeps is refused by name, also deep in a free form")
    void nullLetter() {
        Response refused = save(null, "a\u0000b");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("INVALID_INPUT");
        assertThat(Story.request(unit).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("two windows on one draft: the second is told, and nothing is overwritten")
    void twoWindows() {
        save(null, "一").then().statusCode(200);
        save("\"v0\"", "二").then().statusCode(200).header("ETag", "\"v1\"");
        assertThat(save("\"v0\"", "三").statusCode()).isEqualTo(412);
        assertThat(save(null, "四").statusCode()).isEqualTo(428);
        assertThat(Story.request(unit).get(path).jsonPath().getString("form.unit.name"))
                .isEqualTo("二");
    }

    @Test
    @DisplayName("another unit neither finds a draft, nor saves over it, nor throws it away")
    void ownOnly() {
        save(null, "一");
        String stranger = Tokens.applicant("stranger", Enterprises.next());
        assertThat(Story.request(stranger).get(path).statusCode()).isEqualTo(404);
        assertThat(Story.request(stranger).delete(path).statusCode()).isEqualTo(404);
        assertThat(put(stranger, "\"v0\"", "偷").statusCode()).isEqualTo(404);
        assertThat(put(stranger, null, "偷").statusCode()).isEqualTo(404);
        assertThat(Story.request(stranger).get("/v1/drafts").jsonPath().getList("id"))
                .isEmpty();
        assertThat(Story.request(unit).delete(path).statusCode()).isEqualTo(204);
        assertThat(Story.request(unit).get(path).statusCode()).isEqualTo(404);
        assertThat(save("\"v0\"", "晚").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("a draft has a limit of 1 MiB")
    void tooLarge() {
        assertThat(save(null, "名".repeat(360_000)).statusCode()).isEqualTo(413);
        assertThat(Story.request(unit).get(path).statusCode()).isEqualTo(404);
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
        assertThat(Story.request(unit).get(path).statusCode()).isEqualTo(200);
        MovableClock.setTo(LocalDate.of(2027, 3, 10));
        forgetOldDrafts.handle();
        assertThat(Story.request(unit).get(path).statusCode()).isEqualTo(404);
    }

    private Response save(String ifMatch, String name) {
        return put(unit, ifMatch, name);
    }

    private Response put(String token, String ifMatch, String name) {
        var request = Story.request(token).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of("kind", "FILING", "form", Map.of("unit", Map.of("name", name))))
                .put(path);
    }
}
