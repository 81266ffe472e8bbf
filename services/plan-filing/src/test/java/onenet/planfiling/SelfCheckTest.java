package onenet.planfiling;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Before a plan is filed anybody may ask where it goes, with what, and until when. */
@QuarkusTest
class SelfCheckTest extends OnTheStack {

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    @DisplayName("a trader without storage files with its county, with three materials and no review opinion")
    void trader() {
        ask(Map.of())
                .statusCode(200)
                .body("office", equalTo("441521"))
                .body("reviewOpinion", equalTo(false))
                .body("evaluation", equalTo(false))
                .body("halfYearDrill", equalTo(true))
                .body("materials.id", equalTo(List.of("filing-form", "electronic-plan", "risk-and-resources")))
                .body("filingDays", equalTo(20))
                .body("fileBy", nullValue())
                .body("late", equalTo(false));
    }

    @Test
    @DisplayName("with storage the review opinion is owed, and a unit of the city files with the city")
    void reviewed() {
        ask(Map.of("unitClass", "HAZCHEM_TRADE_WITH_STORAGE", "affiliation", "CITY_UNIT"))
                .body("office", equalTo("441500"))
                .body("reviewOpinion", equalTo(true))
                .body("evaluation", equalTo(true));
    }

    @Test
    @DisplayName(
            "the twenty working days count from the day after publication; past them the plan is late, and taken all the same")
    void days() {
        ask(Map.of("publishedOn", "2026-03-02"))
                .body("fileBy", equalTo("2026-03-30"))
                .body("daysUsed", equalTo(5))
                .body("late", equalTo(false));
        ask(Map.of("publishedOn", "2026-01-05")).body("late", equalTo(true)).body("daysUsed", nullValue());
        ask(Map.of("publishedOn", "2026-03-10")).statusCode(422).body("code", equalTo("DATE_NOT_POSSIBLE"));
        ask(Map.of("publishedOn", "1951-01-01")).statusCode(200).body("fileBy", nullValue());
        ask(Map.of("publishedOn", "1901-01-01")).statusCode(400);
    }

    @Test
    @DisplayName("a place that is none, and a class that is none, are told")
    void badInput() {
        ask(Map.of("site", "汕尾")).statusCode(400);
        ask(Map.of("unitClass", "NONE")).statusCode(400);
    }

    private static ValidatableResponse ask(Map<String, String> answers) {
        Map<String, String> form = new HashMap<>(Map.of(
                "unitClass", "HAZCHEM_TRADE_WITHOUT_STORAGE",
                "size", "BELOW_MEDIUM",
                "affiliation", "COUNTY_UNIT",
                "site", "441521"));
        form.putAll(answers);
        return Story.anybody()
                .contentType("application/json")
                .body(form)
                .post("/v1/self-checks")
                .then();
    }
}
