package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import onenet.testkit.AtOnce;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One draft becomes one filing: two windows, or a lost answer and the page loaded anew, are shown the receipt of the first. */
@QuarkusTest
class HandedInOnceTest extends OnTheStack {

    private final Story story = Story.ofATrader();
    private final String draft = UUID.randomUUID().toString();
    private final String path = "/v1/drafts/" + draft;

    @BeforeEach
    void saved() {
        MovableClock.setTo(LocalDate.of(2026, 3, 10));
        story.withMaterials();
        save().then().statusCode(200);
    }

    @Test
    @DisplayName(
            "the second submission of a draft is answered with the filing of the first, and the draft is none any more")
    void secondTime() {
        String number = submitting().then().statusCode(201).extract().path("caseNumber");
        Response again = submitting();
        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", endsWith("/v1/cases/" + number));
        assertThat(again.<String>path("caseNumber")).isEqualTo(number);
        assertThat(filings()).containsExactly(number);
        assertThat(Story.request(story.applicant()).get(path).<String>path("caseNumber"))
                .isEqualTo(number);
        assertThat(Story.request(story.applicant()).get("/v1/drafts").jsonPath().getList("id"))
                .isEmpty();
        save().then().statusCode(409);
        Story.request(story.applicant()).delete(path).then().statusCode(409);
    }

    @Test
    @DisplayName("four windows handing in one draft at the same moment make one filing")
    void atOnce() {
        assertThat(AtOnce.statuses(AtOnce.send(4, turn -> submitting()))).containsExactly(201, 201, 201, 201);
        assertThat(filings()).hasSize(1);
    }

    @Test
    @DisplayName("another unit does not hand in the draft")
    void strangers() {
        Story stranger = Story.ofATrader().withMaterials();
        Map<String, Object> form = stranger.form();
        form.put("draftId", draft);
        stranger.submitting(form).then().statusCode(404);
        submitting().then().statusCode(201);
    }

    private Response save() {
        return Story.request(story.applicant())
                .contentType("application/json")
                .body(Map.of("kind", "FILING", "form", Map.of("unit", Map.of("name", "海丰"))))
                .put(path);
    }

    private Response submitting() {
        Map<String, Object> form = story.form();
        form.put("draftId", draft);
        return story.submitting(form);
    }

    private List<String> filings() {
        return Story.request(story.applicant()).get("/v1/cases").jsonPath().getList("items.caseNumber");
    }
}
