package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is photographed on site belongs to the file, and to nobody outside the office. */
@QuarkusTest
class InspectionTest extends OnTheStack {

    private static final AtomicInteger SHADE = new AtomicInteger(5003);

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

    private final byte[] jpeg = shot();
    private Story story;

    @BeforeEach
    void onSite() {
        MovableClock.setTo(TODAY);
        story = Story.inHaifeng().submitsNew().accepted();
        story.acts(story.examiner(), "site-inspections", Map.of());
    }

    @Test
    @DisplayName("a photograph stands at the condition it shows, and whoever decides can look at it")
    void photographed() {
        String photograph = kept(story.examiner());
        assertThat(kept(story.examiner())).as("the same picture is one file").isEqualTo(photograph);
        story.acts(story.examiner(), "site-inspections/1/report", report(photograph));
        story.acts(story.secondExaminer(), "site-inspections/1/signatures", Map.of());
        assertThat(story.seenBy(story.decider()).json().getList("inspections[0].report.findings[0].photographs"))
                .isEqualTo(List.of(photograph));
        Response seen = story.decider().request().get(path(photograph));
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.contentType()).isEqualTo("image/jpeg");
        assertThat(seen.asByteArray()).isEqualTo(jpeg);
    }

    @Test
    @DisplayName("the applicant, another office and a file of another case see nothing of it")
    void notForOthers() {
        String photograph = kept(story.examiner());
        story.acts(story.examiner(), "site-inspections/1/report", report(photograph));
        assertThat(story.trader().request().get(path(photograph)).statusCode()).isEqualTo(403);
        assertThat(foreigner().request().get(path(photograph)).statusCode()).isEqualTo(404);
        Story other = Story.inHaifeng().submitsNew().accepted();
        String elsewhere = "/v1/cases/" + other.number() + "/site-photographs/" + photograph;
        assertThat(story.decider().request().get(elsewhere).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("a report names only what its own office photographed")
    void ownOnly() {
        String foreign = foreigner().photographs(jpeg).path("id");
        String applicants = story.trader().uploads("a material");
        for (String file : List.of(foreign, applicants, "nobody's")) {
            Response refused = story.tries(story.examiner(), "site-inspections/1/report", report(file));
            assertThat(refused.statusCode()).as(file).isEqualTo(422);
            assertThat(IntakeTrapTest.code(refused)).isEqualTo("MATERIAL_MISSING");
        }
    }

    @Test
    @DisplayName("a photograph is a picture, and an examiner takes it")
    void picturesOnly() {
        byte[] pdf = Uploads.paper("inspection");
        assertThat(story.examiner().photographs(pdf).statusCode()).isEqualTo(415);
        assertThat(story.intake().photographs(jpeg).statusCode()).isEqualTo(403);
        assertThat(story.trader().photographs(jpeg).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName(
            "one photograph serves one case: a second report that names it is refused with the first one's number, also at another office")
    void oneCase() {
        story.acts(story.examiner(), "site-inspections/1/report", report(kept(story.examiner())));
        String first = story.number();
        Story other = Story.inHaifeng().submitsNew().accepted();
        other.acts(other.examiner(), "site-inspections", Map.of());
        Response refused = other.tries(other.examiner(), "site-inspections/1/report", report(kept(other.examiner())));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(IntakeTrapTest.code(refused)).isEqualTo("PHOTOGRAPH_OF_ANOTHER_CASE");
        assertThat(refused.<String>path("detail")).contains(first);
        String taken = other.examiner().photographs(shot()).path("id");
        other.acts(other.examiner(), "site-inspections/1/report", report(taken));
    }

    @Test
    @DisplayName("within its case a photograph may stand at several conditions and in the next inspection's report")
    void sameCase() {
        String photograph = kept(story.examiner());
        story.acts(story.examiner(), "site-inspections/1/report", report(photograph));
        story.acts(story.secondExaminer(), "site-inspections/1/signatures", Map.of());
        story.acts(story.examiner(), "site-inspections", Map.of());
        story.acts(story.examiner(), "site-inspections/2/report", report(photograph));
    }

    private static Desk foreigner() {
        return Desk.with(Tokens.officer("lufeng-examiner", "441581", "examiner"));
    }

    /** No two photographs are one picture. */
    static byte[] shot() {
        return Uploads.picture("jpg", SHADE.incrementAndGet());
    }

    private String kept(Desk examiner) {
        return kept(examiner, jpeg);
    }

    static String kept(Desk examiner, byte[] picture) {
        return examiner.photographs(picture).then().statusCode(201).extract().path("id");
    }

    private String path(String photograph) {
        return "/v1/cases/" + story.number() + "/site-photographs/" + photograph;
    }

    static Map<String, Object> report(String photograph) {
        return Forms.map(
                "conclusion",
                "CONDITIONS_MET",
                "lastDay",
                TODAY.toString(),
                "findings",
                List.of(Map.of("clause", "A6-1", "met", true, "photographs", List.of(photograph))));
    }
}
