package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.planfiling.deadline.DeadlineSweep;
import onenet.planfiling.deadline.Remind;
import onenet.planfiling.deadline.Reminder;
import onenet.planfiling.filingcase.FilingStatus;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time that changes nothing about a filing leaves its version, and so what everybody holds of it, as it was. */
@QuarkusTest
class SweepTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final int SWEEPS = 3;

    @Inject
    DeadlineSweep sweeper;

    @Inject
    Remind remind;

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(DAY);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(FilingStatus.class)
    @DisplayName("sweeps over a filing of which nothing changed leave its version as it was")
    void leavesTheVersion(FilingStatus status) {
        Story story = in(status);
        assertThat(row(story, "status")).isEqualTo(status.name());
        sweepsLeave(story);
    }

    @Test
    @DisplayName(
            "a warning of the check is no change of the filing: the officer who was thinking meanwhile may file it")
    void warningIsNoChange() {
        Story story = Story.ofATrader().withMaterials().submitted();
        MovableClock.setTo(DAY.plusDays(4));
        sweepsLeave(story);
        assertThat(row(story, "warned_of")).isEqualTo("2026-03-16");
    }

    @Test
    @DisplayName("nor is a reminder of a drill or an evaluation")
    void remindersAreNoChange() {
        Story story = Story.ofAStorageTrader()
                .withMaterials()
                .with("review-opinion")
                .submitted()
                .filed();
        MovableClock.setTo(LocalDate.of(2026, 6, 15));
        sweepsLeave(story);
        MovableClock.setTo(LocalDate.of(2028, 12, 4));
        sweepsLeave(story);
        assertThat(row(story, "drill_told")).isEqualTo("2028H2");
        assertThat(row(story, "evaluation_told")).isEqualTo("2029-03-02");
    }

    private void sweepsLeave(Story story) {
        String before = row(story, "version");
        for (int i = 0; i < SWEEPS; i++) {
            sweeper.sweep();
            // the sweep's own question finds only filings with something to tell: here every one is looked at
            remind.handle(story.number, Reminder.Kind.CHECK);
        }
        assertThat(row(story, "version")).isEqualTo(before);
    }

    /** A filing brought to this status. */
    static Story in(FilingStatus status) {
        Story complete = Story.ofATrader();
        return switch (status) {
            case SUBMITTED -> complete.withMaterials().submitted();
            case GAPS_NOTIFIED -> gaps();
            case GAPS_FILLED -> {
                Story story = gaps();
                story.supplying("risk-and-resources").then().statusCode(201);
                yield story;
            }
            case FILED -> complete.withMaterials().submitted().filed();
            case CLOSED -> {
                Story story = gaps();
                MovableClock.setTo(DAY.plusDays(31));
                yield story.acts(Story.officer(), "closing", java.util.Map.of("reason", "逾期未补充"));
            }
            case WITHDRAWN ->
                complete.withMaterials()
                        .submitted()
                        .acts(complete.applicant(), "withdrawal", java.util.Map.of("reason", "不办了"));
        };
    }

    private static Story gaps() {
        return Story.ofATrader()
                .with("filing-form", "electronic-plan")
                .submitted()
                .notified("risk-and-resources");
    }

    private static String row(Story story, String column) {
        return Database.asOwner()
                .column("SELECT " + column + "::text FROM filing_case WHERE case_number = ?", story.number)
                .get(0);
    }
}
