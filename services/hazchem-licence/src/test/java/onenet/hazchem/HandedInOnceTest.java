package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import onenet.testkit.AtOnce;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** One draft becomes one case: two windows, or a lost answer and the page loaded anew, are shown the receipt of the first. */
@QuarkusTest
class HandedInOnceTest extends OnTheStack {

    private final Story story = Story.inHaifeng();
    private final String draft = UUID.randomUUID().toString();

    @BeforeEach
    void inSeptember() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    @DisplayName("the second submission of a draft, under a key of its own, is answered with the case of the first")
    void secondTime() {
        saved();
        String number =
                submitting(story.trader()).then().statusCode(201).extract().path("caseNumber");
        Response again = submitting(story.trader());
        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", endsWith("/v1/cases/" + number));
        assertThat(again.<String>path("caseNumber")).isEqualTo(number);
        assertThat(again.header("ETag")).isNotBlank();
        assertThat(cases()).containsExactly(number);
    }

    @RepeatedTest(3)
    @DisplayName("four windows handing in one draft at the same moment make one case")
    void atOnce() {
        saved();
        List<Response> answers = AtOnce.send(4, turn -> submitting(story.trader()));
        assertThat(AtOnce.statuses(answers)).containsExactly(201, 201, 201, 201);
        assertThat(answers.stream().map(each -> each.<String>path("caseNumber")).distinct())
                .hasSize(1);
        assertThat(cases()).hasSize(1);
    }

    @Test
    @DisplayName("a refused submission leaves the draft as it was")
    void refused() {
        saved();
        Map<String, Object> elsewhere = Forms.with(story.application(), "place.site", "440100");
        submitting(story.trader(), elsewhere).then().statusCode(422);
        assertThat(read(story.trader()).<String>path("caseNumber")).isNull();
        submitting(story.trader()).then().statusCode(201);
    }

    @Test
    @DisplayName(
            "a draft that became a case says which, is no longer listed, keeps nothing of what was typed and takes nothing more")
    void consumed() {
        saved();
        String number =
                submitting(story.trader()).then().statusCode(201).extract().path("caseNumber");
        Response read = read(story.trader());
        assertThat(read.<String>path("caseNumber")).isEqualTo(number);
        assertThat(read.jsonPath().getMap("form")).isEmpty();
        assertThat(story.trader().request().get("/v1/drafts").jsonPath().getList("id"))
                .isEmpty();
        String tag = read.header("ETag");
        handedIn(save(story.trader(), tag), number);
        handedIn(save(story.trader(), "\"v0\""), number);
        handedIn(save(story.trader(), null), number);
        handedIn(story.trader().request().delete(path()), number);
        handedIn(
                story.trader()
                        .request()
                        .body(Forms.submission("NEW", null, story.application()))
                        .post(path() + "/supplies"),
                number);
    }

    @Test
    @DisplayName("a draft thrown away in one window and handed in from two others is one case as well")
    void thrownAway() {
        saved();
        story.trader().request().delete(path()).then().statusCode(204);
        String number =
                submitting(story.trader()).then().statusCode(201).extract().path("caseNumber");
        assertThat(submitting(story.trader()).then().statusCode(201).extract().<String>path("caseNumber"))
                .isEqualTo(number);
    }

    @Test
    @DisplayName("nobody hands in another enterprise's draft, and it stays what it was")
    void strangers() {
        saved();
        String uscc = Enterprises.next();
        Desk stranger = Desk.with(Tokens.applicant("stranger", uscc));
        submitting(stranger, Forms.application(uscc)).then().statusCode(404);
        assertThat(read(story.trader()).<String>path("caseNumber")).isNull();
    }

    private void saved() {
        save(story.trader(), null).then().statusCode(200);
    }

    private Response save(Desk desk, String ifMatch) {
        var request = desk.request();
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of("kind", "NEW", "form", story.application())).put(path());
    }

    private Response read(Desk desk) {
        return desk.request().get(path()).then().statusCode(200).extract().response();
    }

    private Response submitting(Desk desk) {
        return submitting(desk, story.application());
    }

    private Response submitting(Desk desk, Map<String, Object> application) {
        Map<String, Object> submission = Forms.submission("NEW", null, application);
        submission.put("draftId", draft);
        return desk.post("/v1/cases", submission);
    }

    private List<String> cases() {
        return story.trader().request().get("/v1/cases").jsonPath().getList("items.caseNumber");
    }

    private static void handedIn(Response refused, String number) {
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("DRAFT_HANDED_IN");
        assertThat(refused.<String>path("detail")).contains(number);
    }

    private String path() {
        return "/v1/drafts/" + draft;
    }
}
