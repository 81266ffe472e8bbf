package onenet.hazchem;

import static onenet.hazchem.Desk.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The licence's story: applied for, corrected, accepted, inspected, examined and decided. */
@QuarkusTest
class LicenceStoryTest extends OnTheStack {

    @Test
    @DisplayName(
            "an enterprise applies, corrects once, is inspected with the clock stopped, and another officer decides")
    void fromApplicationToDecision() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Filed filed = trader().submits(newLicence());
        filed = intake().requestsCorrection(filed, "safety-rules-list", "A9-2", LocalDate.of(2026, 9, 30));
        assertThat(filed.publicStatus()).isEqualTo("CORRECTION_NEEDED");

        MovableClock.setTo(LocalDate.of(2026, 9, 14));
        filed = trader().supplements(filed, "safety-rules-list");
        MovableClock.setTo(LocalDate.of(2026, 9, 16));
        filed = intake().accepts(filed);
        assertThat(filed.json().getString("acceptedOn")).isEqualTo("2026-09-14");

        MovableClock.setTo(LocalDate.of(2026, 9, 22));
        filed = examiner().opensInspection(filed);
        MovableClock.setTo(LocalDate.of(2026, 10, 14));
        filed = examiner().reportsInspection(filed, LocalDate.of(2026, 10, 14));
        filed = secondExaminer().signsInspection(filed);
        assertThat(filed.json().getString("dueOn")).isEqualTo("2026-11-17");

        filed = examiner().examines(filed, true);
        filed = decider().grants(filed);
        assertThat(filed.publicStatus()).isEqualTo("GRANTED");
        assertThat(filed.json().getString("decision.validFrom")).isEqualTo("2026-10-14");
        assertThat(filed.json().getString("decision.validTo")).isEqualTo("2029-10-13");
    }

    @Test
    @DisplayName("a slip pointed out at intake is a change of the case, and the applicant can read it")
    void spotCorrection() {
        Story story = Story.inHaifeng().submitsNew();
        Filed before = story.seenBy(story.intake());
        story.acts(story.intake(), "spot-corrections", Map.of("reason", "笔误：电话少一位"));
        story.intake().tries(before, "acceptance", Map.of()).then().statusCode(412);
        assertThat(story.seenBy(story.trader()).json().getString("spotCorrections[0].note"))
                .isEqualTo("笔误：电话少一位");
    }

    @Test
    @DisplayName("an officer opens the file of a material, and comparing it with the original raises its trust to B")
    void material() {
        Story story = Story.inHaifeng();
        Map<String, Object> application = story.application();
        application.put(
                "materials",
                List.of(Map.of(
                        "material", "safety-rules-list", "file", story.trader().uploads("rules"))));
        story.submits(Forms.submission("NEW", null, application));
        String path = "/v1/cases/" + story.number() + "/materials/safety-rules-list";
        story.intake()
                .request()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff");
        story.intake().request().get(path + "-unknown").then().statusCode(404);
        story.intake()
                .post(path + "/comparison", Map.of())
                .then()
                .statusCode(201)
                .body("trustLevel", equalTo("B"));
    }
}
