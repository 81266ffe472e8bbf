package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AtOnce;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P16, L16: who applies for what he has applied for or holds already is told which, and goes on only by saying why. */
@QuarkusTest
class AppliedAgainTest extends OnTheStack {

    private final Story story = Story.inHaifeng();

    @BeforeEach
    void inSeptember() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    @DisplayName("L16 the second of two identical applications is stopped with the number of the first")
    void identical() {
        Response first = applying(story.application());
        String number = first.then().statusCode(201).extract().path("caseNumber");
        assertThat(first.<Object>path("appliedAgain")).isNull();
        told(applying(story.application()), "LIKE_CASE_OPEN", number);
    }

    @ParameterizedTest
    @DisplayName("premises that differ in width, brackets or blanks alone are the same premises")
    @ValueSource(strings = {"海丰县示例路１号", " 海丰县示例路1号 ", "海丰县 示例路 1号"})
    void sameByMeaning(String premises) {
        applying(story.application()).then().statusCode(201);
        Response again = applying(Forms.with(story.application(), "place.premises", premises));
        assertThat(again.statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName(
            "other premises, another mode, one product more, another enterprise: each is an application of its own")
    void others() {
        applying(story.application()).then().statusCode(201);
        applying(Forms.with(story.application(), "place.premises", "海丰县示例路2号"))
                .then()
                .statusCode(201);
        applying(Forms.with(story.application(), "trade.mode", "RETAIL")).then().statusCode(201);
        applying(Forms.with(story.application(), "trade.products", Forms.products("67-56-1", "甲醇", "67-64-1", "丙酮")))
                .then()
                .statusCode(201);
        Story other = Story.inHaifeng();
        Response elsewhere = other.trader().post("/v1/cases", Forms.submission("NEW", null, other.application()));
        elsewhere.then().statusCode(201);
    }

    @Test
    @DisplayName("with a reason it is received, and the desk reads what it repeats and why")
    void withReason() {
        String number =
                applying(story.application()).then().statusCode(201).extract().path("caseNumber");
        Map<String, Object> again = Forms.submission("NEW", null, story.application());
        again.put("whyAgain", "二号仓另领一证");
        story.submits(again);
        Filed seen = story.seenBy(story.intake());
        assertThat(seen.json().getString("appliedAgain.earlier")).isEqualTo(number);
        assertThat(seen.json().getBoolean("appliedAgain.licence")).isFalse();
        assertThat(seen.json().getString("appliedAgain.reason")).isEqualTo("二号仓另领一证");
    }

    @Test
    @DisplayName("a reason of blanks is none")
    void blankReason() {
        applying(story.application()).then().statusCode(201);
        Map<String, Object> again = Forms.submission("NEW", null, story.application());
        again.put("whyAgain", " \u3000\n ");
        assertThat(story.trader().post("/v1/cases", again).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("after the first was withdrawn nothing stands in the way")
    void withdrawn() {
        story.submitsNew();
        story.acts(story.trader(), "withdrawal", Map.of("reason", "填错了"));
        applying(story.application()).then().statusCode(201);
    }

    @Test
    @DisplayName("who holds a licence of that scope is told its number; who names it as replaced is not stopped")
    void held() {
        story.inForceSince(LocalDate.of(2026, 9, 10));
        Response again = applying(story.application());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("code")).isEqualTo("LIKE_LICENCE_HELD");
        applying(Forms.with(story.application(), "replaces", story.licenceId()))
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("of two identical applications at the same moment one is stopped")
    void atOnce() {
        List<Response> answers = AtOnce.send(3, turn -> applying(story.application()));
        assertThat(AtOnce.statuses(answers)).containsExactly(201, 409, 409);
    }

    private Response applying(Map<String, Object> application) {
        return story.trader().post("/v1/cases", Forms.submission("NEW", null, application));
    }

    private static void told(Response refused, String code, String number) {
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo(code);
        assertThat(refused.<String>path("detail")).contains(number);
    }
}
