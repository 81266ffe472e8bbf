package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An application is kept half-written, what the office could name is told before it is handed in, and it becomes one case. */
@QuarkusTest
class DraftStoryTest extends OnTheStack {

    private final Story story = Story.ofAStore();
    private String draft;

    @BeforeEach
    void begun() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        story.registered();
        draft = Bodies.draft(story);
    }

    @Test
    @DisplayName(
            "what is found missing is what the one notice could name, each by its item of Art. 10; nothing is received by it")
    void missing() {
        JsonPath found = reviewed(story, story.form("CONDITION", List.of("safety-assessment")));
        assertThat(found.getList("findings.findAll { it.kind == 'MISSING' }.clause"))
                .containsExactly("A10-3", "A10-4");
        assertThat(found.getList("findings.findAll { it.kind == 'MISSING' }.basis"))
                .allSatisfy(basis -> assertThat((String) basis).contains("第十条"));
        assertThat(found.getList("grounds.clause")).contains("C-PARK", "A13-6").doesNotContain("A10-1");
        assertThat(found.<Object>get("refusal")).isNull();
        assertThat(cases()).isEmpty();
    }

    @Test
    @DisplayName("trap 35: that a design review has no letter to rest on is told before its papers are looked for")
    void noLetter() {
        JsonPath found = reviewed(story, story.form("DESIGN", List.of()));
        assertThat(found.getString("refusal.code")).isEqualTo("CONDITION_LETTER_MISSING");
        assertThat(found.getList("findings.clause")).containsExactly("A16-2", "A16-3");
    }

    @Test
    @DisplayName(
            "one draft becomes one case: sent again, it is answered with the first, and the draft is none any more")
    void once() {
        Response first = submitting();
        first.then().statusCode(201);
        String number = first.path("caseNumber");
        submitting()
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", endsWith("/v1/cases/" + number));
        assertThat(cases()).containsExactly(number);
        assertThat(Story.request(story.applicant()).get("/v1/drafts").jsonPath().getList("id"))
                .isEmpty();
        assertThat(Story.request(story.applicant()).get("/v1/drafts/" + draft).<String>path("caseNumber"))
                .isEqualTo(number);
        review(story, story.form("CONDITION", List.of())).then().statusCode(409);
    }

    @Test
    @DisplayName(
            "a draft says which review it is for, and no other owner hears of it or looks at another's project through it")
    void whose() {
        Story stranger = Story.ofAStore().registered();
        review(stranger, stranger.form("CONDITION", List.of())).then().statusCode(404);
        String own = draft;
        draft = Bodies.draft(stranger);
        review(stranger, story.form("CONDITION", List.of())).then().statusCode(404);
        Story.request(story.applicant())
                .contentType("application/json")
                .body(Map.of("kind", "NEW", "form", Map.of()))
                .header("If-Match", "\"v0\"")
                .put("/v1/drafts/" + own)
                .then()
                .statusCode(400);
    }

    private Response submitting() {
        Map<String, Object> form = story.form("CONDITION", List.of("safety-assessment"));
        form.put("draftId", draft);
        return story.submitting(form);
    }

    private List<String> cases() {
        return Story.request(story.applicant()).get("/v1/cases").jsonPath().getList("items.caseNumber");
    }

    private JsonPath reviewed(Story by, Map<String, Object> form) {
        return review(by, form).then().statusCode(200).extract().jsonPath();
    }

    private Response review(Story by, Map<String, Object> form) {
        return Story.request(by.applicant())
                .contentType("application/json")
                .body(form)
                .post("/v1/drafts/" + draft + "/pre-review");
    }
}
