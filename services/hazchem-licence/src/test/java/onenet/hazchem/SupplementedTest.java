package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.deadline.DeadlineSweep;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P14: what a supplement contains is looked at; a case is complete by an officer's act or by silence, not by an upload alone. */
@QuarkusTest
class SupplementedTest extends OnTheStack {

    private static final LocalDate NOTICED = LocalDate.of(2026, 9, 10);
    private static final LocalDate SUPPLIED = LocalDate.of(2026, 9, 15);
    private static final LocalDate AGAIN_BY = LocalDate.of(2026, 10, 8);

    @Inject
    DeadlineSweep sweeper;

    private Story story;

    @BeforeEach
    void everythingAskedIsIn() {
        MovableClock.setTo(NOTICED);
        story = Story.inHaifeng().submitsNew();
        story.acts(
                story.intake(),
                "correction-notices",
                IntakeTrapTest.notice(LocalDate.of(2026, 9, 30), "safety-rules-list", "training-proof"));
        MovableClock.setTo(SUPPLIED);
        IntakeTrapTest.supplies(story, "safety-rules-list", "training-proof");
    }

    @Test
    @DisplayName(
            "P14: an upload alone accepts nothing: the office has five working days to look, and both sides see that it has")
    void uploadAlone() {
        assertThat(story.filed().publicStatus()).isEqualTo("RECEIVED");
        assertThat(story.filed().json().getString("acceptedOn")).isNull();
        JsonPath seen = story.seenBy(story.intake()).json();
        assertThat(seen.getString("status")).isEqualTo("SUPPLEMENTED");
        assertThat(seen.getString("supplementedOn")).isEqualTo("2026-09-15");
        assertThat(seen.getString("dueOn")).isEqualTo("2026-09-21");
        assertThat(seen.getList("allowedActions")).contains("ACCEPT", "FIND_WANTING");
    }

    @Test
    @DisplayName("P14: accepted by an officer's act, it counts from the day the last of it came")
    void byAct() {
        MovableClock.setTo(LocalDate.of(2026, 9, 18));
        assertThat(story.accepted().filed().json().getString("acceptedOn")).isEqualTo("2026-09-15");
    }

    @Test
    @DisplayName(
            "P14: silent for five working days, the case is accepted as of the day the last of it came, before the sweep and by it")
    void bySilence() {
        MovableClock.setTo(LocalDate.of(2026, 9, 21));
        sweeper.sweep();
        assertThat(story.seenBy(story.intake()).json().getString("status")).isEqualTo("SUPPLEMENTED");
        MovableClock.setTo(LocalDate.of(2026, 9, 22));
        assertThat(code(wanting("training-proof"))).isEqualTo("INTAKE_TERM_OVER");
        sweeper.sweep();
        JsonPath seen = story.seenBy(story.trader()).json();
        assertThat(seen.getString("publicStatus")).isEqualTo("IN_PROGRESS");
        assertThat(seen.getString("acceptedOn")).isEqualTo("2026-09-15");
    }

    @Test
    @DisplayName(
            "P14: what is not what was asked for goes back once, with a reason and a paper; what was never asked for does not")
    void foundWanting() {
        assertThat(code(wanting("premises-title"))).isEqualTo("CORRECTION_NOT_ASKED");
        assertThat(wanting("training-proof").statusCode()).isEqualTo(201);
        JsonPath back = story.seenBy(story.trader()).json();
        assertThat(back.getString("publicStatus")).isEqualTo("CORRECTION_NEEDED");
        assertThat(back.getList("outstandingMaterials")).isEqualTo(List.of("training-proof"));
        assertThat(back.getString("supplementFinding.respondBy")).isEqualTo(AGAIN_BY.toString());
        assertThat(back.getString("supplementFinding.defects[0].clause")).isEqualTo("A9-3");
        assertThat(back.getString("supplementFinding.issuedBy")).isNull();
        String paper = story.trader()
                .request()
                .get("/v1/cases/" + story.number() + "/documents/supplement-finding")
                .asString();
        assertThat(paper).contains("只有封面", AGAIN_BY.toString());
        MovableClock.setTo(LocalDate.of(2026, 10, 1));
        assertThat(code(story.tries(story.intake(), "lapse", Map.of()))).isEqualTo("CORRECTION_TERM_RUNNING");
        MovableClock.setTo(AGAIN_BY);
        IntakeTrapTest.supplies(story, "training-proof");
        assertThat(story.seenBy(story.intake()).json().getList("allowedActions"))
                .doesNotContain("FIND_WANTING");
        assertThat(code(wanting("training-proof"))).isEqualTo("SUPPLEMENT_LOOKED_AT");
        assertThat(story.accepted().filed().json().getString("acceptedOn")).isEqualTo(AGAIN_BY.toString());
    }

    private Response wanting(String material) {
        return story.tries(story.intake(), "supplement-findings", finding(AGAIN_BY, material));
    }

    static Map<String, Object> finding(LocalDate respondBy, String material) {
        return Map.of(
                "defects",
                List.of(Map.of("material", material, "reason", "只有封面，没有内容")),
                "respondBy",
                respondBy.toString());
    }

    private static String code(Response answer) {
        return answer.jsonPath().getString("code");
    }
}
