package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A9: every gap the office could name is told before the plan is filed, with its clause; nothing of it is kept. */
@QuarkusTest
class PreReviewTest extends OnTheStack {

    private final Story story = Story.ofATrader();
    private final String path = "/v1/drafts/" + UUID.randomUUID();

    @BeforeEach
    void begun() {
        MovableClock.setTo(LocalDate.of(2026, 3, 10));
        Story.request(story.applicant())
                .contentType("application/json")
                .body(Map.of("kind", "FILING", "form", Map.of("unit", Map.of("name", "海丰"))))
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("what is found missing is what the notice of gaps could name, each by its item of Art. 27")
    void missing() {
        story.with("electronic-plan");
        JsonPath found = reviewed();
        assertThat(found.getList("findings.findAll { it.kind == 'MISSING' }.clause"))
                .containsExactly("A27-1", "A27-4");
        assertThat(found.getList("findings.basis"))
                .allSatisfy(basis -> assertThat((String) basis).contains("第二十七条"));
        story.submitted();
        assertThat(story.json().getList("checklist.findAll { it.state == 'MISSING' }.material"))
                .isEqualTo(found.getList("findings.findAll { it.kind == 'MISSING' }.material"));
    }

    @Test
    @DisplayName("a unit outside Art. 21 is never told to hand in a review opinion, nor of its points of form")
    void noReview() {
        JsonPath found = reviewed();
        assertThat(found.getList("findings.material")).doesNotContain("review-opinion");
        assertThat(found.getList("grounds.clause"))
                .contains("F-COVER", "F-FORM")
                .doesNotContain("F-REVIEW");
        assertThat(found.getList("grounds.kind")).containsOnly("FORM");
    }

    @Test
    @DisplayName("an empty page is seen; what filing would be refused with is told, and nothing was filed")
    void refused() {
        story.withMaterials();
        story.plan.put("publishedOn", "2026-04-01");
        JsonPath found = reviewed();
        assertThat(found.getList("findings.kind")).containsOnly("BLANK");
        assertThat(found.getString("refusal.code")).isEqualTo("DATE_NOT_POSSIBLE");
        assertThat(Story.request(story.applicant()).get("/v1/cases").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    @DisplayName("another unit is told nothing of the draft")
    void strangers() {
        review(Story.ofATrader()).then().statusCode(404);
    }

    private JsonPath reviewed() {
        return review(story).then().statusCode(200).extract().jsonPath();
    }

    private Response review(Story by) {
        return Story.request(by.applicant())
                .contentType("application/json")
                .body(by.form())
                .post(path + "/pre-review");
    }
}
