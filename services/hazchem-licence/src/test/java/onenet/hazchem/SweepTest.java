package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.deadline.DeadlineSweep;
import onenet.hazchem.deadline.WarnOffice;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time that changes nothing about a case leaves its version, and so what everybody holds of it, as it was. */
@QuarkusTest
class SweepTest extends OnTheStack {

    static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final int SWEEPS = 3;

    @Inject
    DeadlineSweep sweeper;

    @Inject
    WarnOffice warnOffice;

    @ParameterizedTest(name = "{0}")
    @EnumSource(LicenceCaseStatus.class)
    @DisplayName("sweeps over a case of which nothing changed leave its version as it was")
    void leavesTheVersion(LicenceCaseStatus status) {
        MovableClock.setTo(DAY);
        Story story = in(status);
        assertThat(row(story, "status")).isEqualTo(status.name());
        sweepsLeave(story);
    }

    @Test
    @DisplayName("neither a warning nor a missed day is a change of the case: whoever was thinking meanwhile may act")
    void tellingIsNoChange() {
        MovableClock.setTo(DAY);
        Story story = in(LicenceCaseStatus.ACCEPTED);
        for (LocalDate day : List.of(DAY.plusDays(45), LocalDate.of(2026, 10, 29), LocalDate.of(2026, 11, 2))) {
            MovableClock.setTo(day);
            sweepsLeave(story);
        }
        assertThat(row(story, "warned_of")).isEqualTo("2026-10-30");
        assertThat(row(story, "missed_of")).isEqualTo("2026-10-30");
    }

    @Test
    @DisplayName("nor is it a change that the office is told of an old pause")
    void tellingOfAPauseIsNoChange() {
        MovableClock.setTo(LocalDate.of(2026, 3, 2));
        Story story = Story.inHaifeng().submitsNew().accepted();
        story.acts(story.examiner(), "suspensions", Story.RECTIFICATION);
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        sweepsLeave(story);
        assertThat(row(story, "pause_told_on")).isEqualTo("2026-05-20");
    }

    private void sweepsLeave(Story story) {
        String before = row(story, "version");
        for (int i = 0; i < SWEEPS; i++) {
            sweeper.sweep();
            // the sweep's own question finds only cases with something to tell: here every case is looked at
            warnOffice.handle(story.number());
        }
        assertThat(row(story, "version")).isEqualTo(before);
    }

    /** A case received on {@link #DAY} and brought to this status. */
    static Story in(LicenceCaseStatus status) {
        Story story = Story.inHaifeng().submitsNew();
        return switch (status) {
            case SUBMITTED -> story;
            case CORRECTION_REQUESTED -> corrected(story);
            case SUPPLEMENTED -> {
                corrected(story);
                IntakeTrapTest.supplies(story, "training-proof");
                yield story;
            }
            case NOT_ACCEPTED ->
                story.acts(story.intake(), "non-acceptance", IntakeTrapTest.declining("NOT_REQUIRED", "N-NOT-NEEDED"));
            case ACCEPTED -> story.accepted();
            case EXAMINED -> story.accepted().inspected(DAY).examined();
            case GRANTED -> story.decidedOn(DAY);
            case CERTIFIED -> story.decidedOn(DAY).certified("001");
            case REFUSED -> refused(story);
            case CLOSED -> {
                refused(story);
                yield story.acts(story.intake(), "delivery", Story.DELIVERED);
            }
            case WITHDRAWN -> story.acts(story.trader(), "withdrawal", Map.of("reason", "不办了"));
            case TERMINATED ->
                story.acts(story.decider(), "termination", Map.of("ground", "APPLICANT_ENDED", "reason", "企业已注销"));
        };
    }

    private static Story corrected(Story story) {
        return story.acts(
                story.intake(), "correction-notices", IntakeTrapTest.notice(DAY.plusDays(16), "training-proof"));
    }

    private static Story refused(Story story) {
        return story.accepted().inspected(DAY).refusalProposed(false).refused(false);
    }

    private static String row(Story story, String column) {
        return Database.asOwner()
                .column("SELECT " + column + "::text FROM licence_case WHERE case_number = ?", story.number())
                .get(0);
    }
}
