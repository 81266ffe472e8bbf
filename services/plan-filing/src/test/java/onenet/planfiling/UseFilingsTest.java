package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import onenet.planfiling.deadline.DeadlineSweep;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Another service reads a unit's filings by statutory function, and it is recorded. */
@QuarkusTest
class UseFilingsTest extends OnTheStack {

    @Inject
    DeadlineSweep sweeper;

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    @DisplayName(
            "Trap 45: the licence's own bureau finds the filed plan by credit code; a deemed filing is found like any other")
    void found() {
        Story story = Story.ofATrader().with("filing-form").submitted();
        asking(service()).get(path(story)).then().statusCode(200).body("items", hasSize(0));
        MovableClock.setTo(LocalDate.of(2026, 3, 17));
        sweeper.sweep();
        asking(service())
                .get(path(story))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].caseNumber", equalTo(story.number))
                .body("items[0].deemed", equalTo(true))
                .body("items[0].status", equalTo("IN_FORCE"))
                .body("items[0].filingNumber", equalTo(story.json().getString("registration.filingNumber")));
        assertThat(Database.asOwner()
                        .column(
                                "SELECT used_by || ' ' || case_number || ' ' || purpose || ' ' || cardinality(filings)"
                                        + " FROM filing_use WHERE unit_uscc = ? ORDER BY id",
                                story.uscc))
                .containsExactly("proof-exemption HZ-1 核验备案 0", "proof-exemption HZ-1 核验备案 1");
    }

    @Test
    @DisplayName("without case, item or purpose there is no answer; persons and units may not ask")
    void refused() {
        Story story = Story.ofATrader();
        Story.request(service()).get(path(story)).then().statusCode(400).body("code", equalTo("INVALID_INPUT"));
        asking(service()).get("/v1/holders/1234/filings").then().statusCode(400);
        for (String other : List.of(story.applicant(), Story.officer(), Tokens.officer("a", "441500", "auditor"))) {
            asking(other).get(path(story)).then().statusCode(403);
        }
    }

    @Test
    @DisplayName("a unit with many filings is read to the end, each one once")
    void pages() {
        Story story = Story.ofATrader().withMaterials();
        for (int i = 0; i < 5; i++) {
            story.submitted().filed();
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = asking(service())
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get(path(story))
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.jsonPath().getList("items.caseNumber", String.class));
            cursor = page.path("next");
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    private static String path(Story story) {
        return "/v1/holders/" + story.uscc + "/filings";
    }

    private static RequestSpecification asking(String token) {
        return Story.request(token)
                .header("X-Onenet-Case", "HZ-1")
                .header("X-Onenet-Item", "00012504500001")
                .header(
                        "X-Onenet-Purpose",
                        java.net.URLEncoder.encode("核验备案", java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String service() {
        return Tokens.officer("proof-exemption", "", "proof-filing-reader");
    }
}
