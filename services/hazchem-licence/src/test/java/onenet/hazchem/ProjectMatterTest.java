package onenet.hazchem;

import static onenet.hazchem.IntakeTrapTest.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What safety-review tells of a holder's construction project reaches the cases of his licence, over the broker. */
@QuarkusTest
class ProjectMatterTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final String NOTED = "safetyreview.consequence-noted.v1";
    private static final String SETTLED = "safetyreview.consequence-settled.v1";

    private final String review =
            "AS-441521-2026-" + UUID.randomUUID().toString().substring(0, 6) + "-X";
    private final long number = Math.abs(UUID.randomUUID().getLeastSignificantBits() % 1_000_000_000L) + 1;

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(DAY);
    }

    @Test
    @DisplayName(
            "a warning is shown on the case under way, once though told twice, holds nothing up, and ends when safety-review settles it")
    void warned() {
        Story story = Story.inHaifeng().submitsNew().accepted().inspected(DAY).examined();
        tells(NOTED, story, 1, "OPERATING_LICENCE", "WARN", null);
        tells(NOTED, story, 2, "OPERATING_LICENCE", "WARN", null);
        tells(NOTED, story, 3, "WORKS", "BLOCK", null);
        awaits(story, List.of("WARN"));
        assertThat(matters(story).get(0)).containsEntry("change", "DESIGN_LETTER_RESCINDED");
        assertThat(story.seenBy(story.decider()).json().getList("allowedActions"))
                .contains("GRANT");
        tells(SETTLED, story, 4, "OPERATING_LICENCE", "WARN", "LIFT");
        awaits(story, List.of());
        story.granted();
    }

    @Test
    @DisplayName("where the data says that a licence is blocked, none is granted until safety-review has settled it")
    void blocked() {
        Story story = Story.inHaifeng().submitsNew().accepted().inspected(DAY).examined();
        tells(NOTED, story, 1, "OPERATING_LICENCE", "BLOCK", null);
        awaits(story, List.of("BLOCK"));
        assertThat(code(story.tries(story.decider(), "decision", Map.of("outcome", "GRANTED"))))
                .isEqualTo("PROJECT_BLOCKED");
        assertThat(story.seenBy(story.decider()).json().getList("allowedActions"))
                .contains("RETURN_TO_EXAMINATION")
                .doesNotContain("GRANT");
        tells(SETTLED, story, 2, "OPERATING_LICENCE", "BLOCK", "LIFT");
        awaits(story, List.of());
        story.granted();
    }

    @Test
    @DisplayName("another holder's case hears nothing of it; told as settled by being told, as it was once, it stands")
    void others() {
        Story story = Story.inHaifeng().submitsNew();
        Story other = Story.inHaifeng().submitsNew();
        tells(NOTED, story, 1, "OPERATING_LICENCE", "WARN", "TELL");
        awaits(story, List.of("WARN"));
        assertThat(matters(other)).isEmpty();
    }

    @Test
    @DisplayName("a warning ends with the licence it was for, once its holder has no other")
    void ended() {
        Story story = Story.inHaifeng().inForceSince(DAY);

        tells(NOTED, story, 1, "OPERATING_LICENCE", "WARN", null);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(settled(number)).containsExactly("-"));
        LicenceStories.act(story, "revocation", false).then().statusCode(201);
        assertThat(settled(number)).containsExactly("2026-06-15");
    }

    private static List<String> settled(long number) {
        return Database.asOwner()
                .column("SELECT coalesce(settled_on::text, '-') FROM project_matter WHERE number = ?", number);
    }

    private static List<Map<String, Object>> matters(Story story) {
        return story.trader()
                .request()
                .get("/v1/cases/" + story.number() + "/project-matters")
                .jsonPath()
                .getList("$");
    }

    private static void awaits(Story story, List<String> consequences) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(matters(story))
                .extracting(each -> each.get("consequence"))
                .containsExactlyElementsOf(consequences));
    }

    /** Plays safety-review on the broker. */
    private void tells(String type, Story story, int sequence, String dependant, String consequence, String settledBy) {
        String event = """
                {"specversion":"1.0","id":"%s","source":"/services/safety-review","type":"%s","subject":"%s",
                 "time":"2026-06-15T02:00:00Z","datacontenttype":"application/json","sequence":"%d","sequencetype":"Integer",
                 "data":{"caseNumber":"%s","office":"441521","holder":{"uscc":"%s","name":"示例"},"projectNumber":"XM-441521-2026-000001-X",
                 "projectName":"示例项目","number":%d,"change":"DESIGN_LETTER_RESCINDED","credential":"%s","credentialName":"示例设审字〔2026〕1号",
                 "changedOn":"2026-06-12","dependant":"%s","dependantId":"XM-441521-2026-000001-X","consequence":"%s","basis":"示例，待核",
                 "settledOn":%s,"settledBy":%s}}
                """.formatted(
                        UUID.randomUUID(),
                        type,
                        review,
                        sequence,
                        review,
                        story.uscc,
                        dependant.equals("WORKS") ? number + 1 : number,
                        review,
                        dependant,
                        consequence,
                        settledBy == null ? "null" : "\"2026-06-15\"",
                        settledBy == null ? "null" : '"' + settledBy + '"');
        OtherService.tells("safety-review", type, event);
    }
}
