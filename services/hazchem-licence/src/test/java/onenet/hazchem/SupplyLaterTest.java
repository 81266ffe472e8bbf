package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.deadline.DeadlineSweep;
import onenet.hazchem.proof.PlayedPlatform;
import onenet.proving.ProofState;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** L20: accepted without a secondary material, against the applicant's written commitment to supply it by a day (容缺受理). */
@QuarkusTest
class SupplyLaterTest extends OnTheStack {

    private static final LocalDate NOTICED = LocalDate.of(2026, 9, 10);
    private static final LocalDate COMMITTED = LocalDate.of(2026, 9, 14);
    private static final LocalDate BY = LocalDate.of(2026, 9, 25);

    @Inject
    DeadlineSweep sweeper;

    private Story story;

    @BeforeEach
    void askedForTwo() {
        MovableClock.setTo(NOTICED);
        story = Story.inHaifeng().submitsNew();
        story.acts(
                story.intake(),
                "correction-notices",
                IntakeTrapTest.notice(LocalDate.of(2026, 9, 30), "safety-rules-list", "premises-title"));
        MovableClock.setTo(COMMITTED);
    }

    @AfterEach
    void nothingIsThereAgain() {
        PlayedPlatform.get().hasNothing();
    }

    @Test
    @DisplayName(
            "L20: what shows a safety condition does not come later, nor anything beyond the day the law of the house allows")
    void bounds() {
        assertThat(story.seenBy(story.trader()).json().getList("deferrableMaterials"))
                .isEqualTo(List.of("premises-title"));
        assertThat(code(commits(BY, "safety-rules-list"))).isEqualTo("MATERIAL_NOT_DEFERRABLE");
        assertThat(code(commits(BY, "business-licence"))).isEqualTo("MATERIAL_NOT_DEFERRABLE");
        assertThat(code(commits(LocalDate.of(2026, 10, 9), "premises-title"))).isEqualTo("DATE_NOT_POSSIBLE");
        Map<String, Object> unmeant = Forms.with(commitment(BY, "premises-title"), "committed", false);
        assertThat(story.tries(story.trader(), "supply-commitment", unmeant).statusCode())
                .isEqualTo(400);
        assertThat(commits(BY, "premises-title").statusCode()).isEqualTo(201);
        assertThat(code(commits(BY, "premises-title"))).isEqualTo("SUPPLY_ALREADY_COMMITTED");
    }

    @Test
    @DisplayName("L20: what a register has found meanwhile, or is still being asked for, is not offered to come later")
    void notWhatWasFetched() {
        PlayedPlatform.get().hasEverything();
        Story fetched = Story.inHaifeng().submitsNew();
        PlayedPlatform.asksNow();
        assertThat(fetched.seenBy(fetched.trader()).json().getList("deferrableMaterials"))
                .isEmpty();
        PlayedPlatform.get().hasNothing();
        Story unasked = Story.inHaifeng().submitsNew();
        assertThat(unasked.seenBy(unasked.trader()).json().getList("deferrableMaterials"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "L20: committed to, the case is accepted as of that day, and its receipt says what is to come, by when, and what follows")
    void acceptedThatDay() {
        committedAndAccepted();
        JsonPath seen = story.seenBy(story.trader()).json();
        assertThat(seen.getString("acceptedOn")).isEqualTo(COMMITTED.toString());
        assertThat(seen.getList("supplyCommitment.owed")).isEqualTo(List.of("premises-title"));
        assertThat(paper("acceptance-receipt")).contains("先予受理", BY.toString(), "产权证明", "终结办理");
        assertThat(paper("supply-commitment")).contains("容缺受理承诺书", BY.toString());
    }

    @Test
    @DisplayName("L20: supplied in time, the case goes on; until then no conclusion, and no end")
    void supplied() {
        committedAndAccepted();
        story.inspected(COMMITTED.plusDays(1));
        MovableClock.setTo(BY);
        assertThat(code(story.tries(story.examiner(), "examination", PROPOSAL))).isEqualTo("SUPPLY_OWED");
        assertThat(story.seenBy(story.examiner()).json().getList("allowedActions"))
                .doesNotContain("EXAMINE");
        assertThat(code(ends())).isEqualTo("TERMINATION_CONTRADICTS");
        assertThat(code(story.tries(
                        story.trader(),
                        "corrections",
                        Map.of("materials", List.of(Map.of("material", "training-proof", "file", "x"))))))
                .isIn("CORRECTION_NOT_ASKED", "MATERIAL_MISSING");
        IntakeTrapTest.supplies(story, "premises-title");
        assertThat(story.filed().json().getList("supplyCommitment.owed")).isEmpty();
        MovableClock.setTo(BY.plusDays(1));
        assertThat(code(ends())).isEqualTo("TERMINATION_CONTRADICTS");
        story.examined().granted();
        assertThat(story.filed().publicStatus()).isEqualTo("GRANTED");
    }

    @Test
    @DisplayName(
            "L20: not supplied in time, the case is ended with notice and remedy, and the enterprise may apply again")
    void notSupplied() {
        committedAndAccepted();
        MovableClock.setTo(BY);
        sweeper.sweep();
        assertThat(told()).isEmpty();
        MovableClock.setTo(BY.plusDays(1));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(told()).hasSize(1);
        assertThat(ends().statusCode()).isEqualTo(201);
        JsonPath seen = story.seenBy(story.trader()).json();
        assertThat(seen.getString("publicStatus")).isEqualTo("TERMINATED");
        assertThat(seen.getString("termination.number")).isNotBlank();
        assertThat(seen.getString("termination.remedy")).contains("行政复议");
        assertThat(paper("termination")).contains("容缺受理承诺补齐的材料逾期未补齐");
        assertThat(story.another().submitsNew().filed().publicStatus()).isEqualTo("RECEIVED");
    }

    @Test
    @DisplayName("L20: committed to at once when it is handed in, a notice asks no more for it")
    void atIntake() {
        PlayedPlatform.get().hasEverything();
        PlayedPlatform.get().answers("P-PREMISES-TITLE", ProofState.SUBMIT, "NOT_FOUND", null);
        Story fresh = Story.inHaifeng().submitsNew();
        fresh.acts(fresh.trader(), "supply-commitment", commitment(BY, "premises-title"));
        assertThat(code(fresh.tries(
                        fresh.intake(),
                        "correction-notices",
                        IntakeTrapTest.notice(LocalDate.of(2026, 9, 30), "premises-title"))))
                .isEqualTo("SUPPLY_ALREADY_COMMITTED");
        assertThat(fresh.accepted().filed().json().getString("acceptedOn")).isEqualTo(COMMITTED.toString());
    }

    @Test
    @DisplayName("L20: whoever owes a material is not renewed by law")
    void notRenewedByLaw() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        Story renewal = LicenceStories.renews(licence);
        assertThat(renewal.seenBy(renewal.trader()).json().getString("licenceEnd.renewedByLawOn"))
                .isNotNull();
        renewal.acts(renewal.trader(), "supply-commitment", commitment(LocalDate.of(2026, 6, 5), "premises-title"));
        assertThat(renewal.seenBy(renewal.trader()).json().getString("licenceEnd.renewedByLawOn"))
                .isNull();
    }

    private static final Map<String, Object> PROPOSAL = Map.of("proposesGrant", true, "summary", "审查意见");

    private void committedAndAccepted() {
        IntakeTrapTest.supplies(story, "safety-rules-list");
        commits(BY, "premises-title").then().statusCode(201);
        MovableClock.setTo(COMMITTED.plusDays(1));
        story.takesUp(story.seenBy(story.intake())).accepted();
    }

    private Response commits(LocalDate by, String material) {
        return story.tries(story.trader(), "supply-commitment", commitment(by, material));
    }

    static Map<String, Object> commitment(LocalDate by, String material) {
        return Forms.map("materials", List.of(material), "supplyBy", by.toString(), "committed", true);
    }

    /** What office and city were told of it. */
    private List<String> told() {
        return Database.asOwner()
                .column(
                        "SELECT type FROM case_event WHERE subject = ? AND type = 'hazchem.supply-overdue.v1'",
                        story.number());
    }

    private Response ends() {
        return story.tries(story.decider(), "termination", Map.of("ground", "SUPPLY_NOT_KEPT", "reason", "逾期未补齐"));
    }

    private String paper(String kind) {
        return story.trader()
                .request()
                .get("/v1/cases/" + story.number() + "/documents/" + kind)
                .asString();
    }

    private static String code(Response answer) {
        return answer.jsonPath().getString("code");
    }
}
