package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A paper is looked at page by page where the case lies open, by whoever may have the file itself. */
@QuarkusTest
class MaterialPagesTest extends OnTheStack {

    private Story story;

    @BeforeEach
    void handedIn() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        story = Story.inHaifeng();
        Map<String, Object> application = story.application();
        application.put(
                "materials",
                List.of(
                        Map.of(
                                "material",
                                "safety-rules-list",
                                "file",
                                story.trader().uploads("rules")),
                        Map.of("material", "training-proof", "file", uploaded("photo.jpg", Uploads.photograph())),
                        Map.of("material", "premises-title", "file", uploaded("sealed.ofd", Uploads.sealedOfd()))));
        story.submits(Forms.submission("NEW", null, application));
    }

    private String uploaded(String name, byte[] content) {
        return story.trader()
                .request()
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response get(Desk desk, String rest) {
        return desk.request().get("/v1/cases/" + story.number() + "/materials/" + rest);
    }

    @Test
    @DisplayName("an officer is told how many pages there are and sees each in the size asked for")
    void shown() throws IOException {
        get(story.intake(), "safety-rules-list/pages")
                .then()
                .statusCode(200)
                .body("pages", equalTo(1))
                .body("mediaType", equalTo("application/pdf"))
                .body("unshown", nullValue());
        Response page = get(story.intake(), "safety-rules-list/pages/1?size=SMALL");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(page.asByteArray())).getHeight())
                .isBetween(335, 340);
        Response photograph = get(story.examiner(), "training-proof/pages/1");
        assertThat(photograph.contentType()).isEqualTo("image/jpeg");
        get(story.intake(), "safety-rules-list/pages/2").then().statusCode(404);
        get(story.intake(), "safety-rules-list/pages/0").then().statusCode(400);
        get(story.intake(), "safety-rules-list/pages/1?size=HUGE").then().statusCode(400);
    }

    @Test
    @DisplayName("whoever has seen a page is not sent it again, and is asked each time whether he still may")
    void kept() {
        Response page = get(story.intake(), "safety-rules-list/pages/1");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        Response again = story.intake()
                .request()
                .header("If-None-Match", page.getHeader("ETag"))
                .get("/v1/cases/" + story.number() + "/materials/safety-rules-list/pages/1");
        assertThat(again.statusCode()).isEqualTo(304);
        Response elsewhere = Desk.with(Tokens.officer("lufeng-intake", "441581", "intake-officer"))
                .request()
                .header("If-None-Match", page.getHeader("ETag"))
                .get("/v1/cases/" + story.number() + "/materials/safety-rules-list/pages/1");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("what cannot be shown says why, and is there to be downloaded all the same")
    void unshown() {
        get(story.intake(), "premises-title/pages")
                .then()
                .statusCode(200)
                .body("pages", equalTo(0))
                .body("unshown", equalTo("NOT_DRAWN"));
        get(story.intake(), "premises-title/pages/1").then().statusCode(422).body("code", equalTo("PAGE_NOT_SHOWN"));
        get(story.intake(), "premises-title").then().statusCode(200);
    }
}
