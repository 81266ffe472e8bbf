package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.proof.PlayedPlatform;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantities can be measured, facts have happened, plans are for people who live. */
@QuarkusTest
class BoundsTest extends OnTheStack {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final List<String> NEVER = List.of("9999-12-31", "0001-01-01", "1900-01-01");

    private final Story story = Story.inHaifeng();

    @BeforeEach
    void today() {
        MovableClock.setTo(TODAY);
        PlayedPlatform.get().hasEverything();
    }

    @AfterEach
    void nothingIsThereAgain() {
        PlayedPlatform.get().hasNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e309",
                "-1e309",
                "1e300",
                "1e13",
                "-1",
                "\"Infinity\"",
                "\"NaN\"",
                "\"1e309\"",
                "\"5\"",
                "1e999999999"
            })
    @DisplayName("a quantity that cannot be stored is refused in an application and in a question before it")
    void quantities(String tonnes) {
        for (String path : List.of("/v1/cases", "/v1/self-checks")) {
            Response answer = RestAssured.given()
                    .header("Authorization", story.trader().authorization())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("application/json")
                    .body(withTonnes(tonnes))
                    .post(path);
            assertThat(answer.statusCode()).as(path + " " + answer.asString()).isEqualTo(400);
        }
    }

    private String withTonnes(String tonnes) {
        Map<String, Object> application = story.application();
        String json = io.restassured.path.json.JsonPath.from(new com.fasterxml.jackson.databind.ObjectMapper()
                        .valueToTree(Forms.submission("NEW", null, application))
                        .toString())
                .prettify();
        assertThat(json).contains("\"storedTonnes\":");
        return json.replaceFirst("\"storedTonnes\": *[0-9.]+", "\"storedTonnes\": " + tonnes.replace("\\", "\\\\"));
    }

    @Test
    @DisplayName("a term, a pause and a visit lie within the bounds of the day, and the answer says from when to when")
    void lawfulBounds() {
        story.submitsNew();
        for (int days : new int[] {0, 2, 61, 3000}) {
            Response refused = story.tries(
                    story.intake(),
                    "correction-notices",
                    IntakeTrapTest.notice(TODAY.plusDays(days), "safety-rules-list"));
            assertThat(refused.jsonPath().getString("code")).isEqualTo("DATE_NOT_POSSIBLE");
            assertThat(refused.jsonPath().getString("violations[0].message")).contains("2026-09-13", "2026-11-09");
        }
        story.accepted();
        String far = TODAY.plusDays(31).toString();
        refused(story.examiner(), "site-inspections", Map.of("startsOn", far), 422);
        refused(story.examiner(), "suspensions", Map.of("ground", "RECTIFICATION", "from", far), 422);
        refused(
                story.examiner(),
                "suspensions",
                Map.of("ground", "EXPERT_REVIEW", "notice", "示例告知1号", "toldDays", 181),
                400);
        Response blank = story.tries(
                story.examiner(), "suspensions", Map.of("ground", "EXPERT_REVIEW", "notice", "　", "toldDays", 10));
        assertThat(blank.jsonPath().getString("code")).isEqualTo("SUSPENSION_NEEDS_NOTICE");
        Map<String, Object> lawful = Map.of("ground", "EXPERT_REVIEW", "notice", "示例告知1号", "toldDays", 10);
        story.acts(story.examiner(), "suspensions", lawful);
        assertThat(story.tries(story.examiner(), "suspensions", lawful)
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("SUSPENSION_RUNNING");
        story.acts(story.examiner(), "suspensions", Map.of("ground", "RECTIFICATION", "notice", "示例整改通知1号"))
                .acts(story.examiner(), "suspensions/1/end", Map.of())
                .acts(story.examiner(), "suspensions", lawful);
    }

    private void refused(Desk desk, String act, Map<String, ?> body, int status) {
        assertThat(story.tries(desk, act, body).statusCode())
                .as("%s %s", act, body)
                .isEqualTo(status);
    }

    @Test
    @DisplayName("an inspection has ended when it is reported, and no day of an act is out of reason")
    void days() {
        story.submitsNew();
        for (String day : NEVER) {
            refused(
                    story.intake(),
                    "correction-notices",
                    Map.of(
                            "defects",
                            List.of(Map.of("material", "safety-rules-list", "clause", "A6-1", "reason", "缺少")),
                            "respondBy",
                            day));
        }
        story.accepted();
        for (String day : NEVER) {
            refused(story.examiner(), "site-inspections", Map.of("startsOn", day));
            refused(story.examiner(), "suspensions", Map.of("ground", "EXPERT_REVIEW", "from", day));
        }
        refused(story.examiner(), "suspensions", Map.of("ground", "EXPERT_REVIEW", "toldDays", Integer.MAX_VALUE));
        story.acts(story.examiner(), "site-inspections", Map.of());
        for (String day : List.of("9999-12-31", "0001-01-01", TODAY.plusDays(1).toString())) {
            refused(
                    story.examiner(),
                    "site-inspections/1/report",
                    Map.of("conclusion", "CONDITIONS_MET", "lastDay", day, "findings", List.of()));
            refused(
                    story.examiner(),
                    "expert-opinions",
                    Map.of(
                            "expertId",
                            "e",
                            "expertName",
                            "示例",
                            "organisation",
                            "示例",
                            "favourable",
                            true,
                            "text",
                            "x",
                            "on",
                            day));
        }
    }

    private void refused(Desk desk, String act, Map<String, Object> body) {
        Response answer = story.tries(desk, act, body);
        assertThat(answer.statusCode()).as(act + body + answer.asString()).isEqualTo(400);
    }
}
