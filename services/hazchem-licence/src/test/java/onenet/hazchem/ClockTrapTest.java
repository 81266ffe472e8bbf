package onenet.hazchem;

import static onenet.hazchem.IntakeTrapTest.code;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.deadline.DeadlineSweep;
import onenet.testkit.Contract;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The traps of the decision clock: pauses, warnings, and what does not exist. */
@QuarkusTest
class ClockTrapTest extends OnTheStack {

    @Inject
    DeadlineSweep sweeper;

    @Test
    @DisplayName("Trap 9: the operating licence has no extension, so no operation offers one")
    void noExtension() {
        assertThat(Contract.text("contracts/openapi/hazchem-licence-v1.yaml").toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("/extension", "extendclock", "extendcase");
    }

    @Test
    @DisplayName(
            "Trap 10: expert review stops the clock only with a paper that told how long; on-site check and rectification by rule")
    void pauseNeedsPaper() {
        MovableClock.setTo(LocalDate.of(2026, 9, 14));
        Story story = Story.inHaifeng().submitsNew().accepted();
        assertThat(story.filed().json().getString("dueOn")).isEqualTo("2026-10-30");
        MovableClock.setTo(LocalDate.of(2026, 9, 22));
        assertThat(code(story.tries(story.examiner(), "suspensions", Map.of("ground", "EXPERT_REVIEW"))))
                .isEqualTo("SUSPENSION_NEEDS_NOTICE");
        assertThat(code(story.tries(story.examiner(), "suspensions", Map.of("ground", "HEARING", "notice", "示例告知1号"))))
                .isEqualTo("SUSPENSION_NEEDS_NOTICE");
        story.acts(
                story.examiner(), "suspensions", Map.of("ground", "EXPERT_REVIEW", "notice", "示例告知1号", "toldDays", 15));
        MovableClock.setTo(LocalDate.of(2026, 10, 14));
        story.acts(story.examiner(), "suspensions/1/end", Map.of("lastDay", "2026-10-14"));
        assertThat(story.filed().json().getString("dueOn")).isEqualTo("2026-11-17");
        story.acts(story.examiner(), "suspensions", Story.RECTIFICATION);
        assertThat(story.filed().json().getString("light")).isEqualTo("PAUSED");
    }

    @Test
    @DisplayName(
            "Trap 11: a pause without end is not overdue but named as ageing, once a month; the applicant may withdraw, the office may refuse")
    void openEndedPause() {
        MovableClock.setTo(LocalDate.of(2026, 3, 2));
        Story story = Story.inHaifeng().submitsNew().accepted();
        story.acts(story.examiner(), "suspensions", Story.RECTIFICATION);
        MovableClock.setTo(LocalDate.of(2026, 3, 20));
        sweeper.sweep();
        assertThat(ageing(story)).isZero();
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(ageing(story)).isEqualTo(1);
        assertThat(story.seenBy(story.intake()).json().getString("light")).isEqualTo("PAUSED");
        MovableClock.setTo(LocalDate.of(2026, 6, 22));
        sweeper.sweep();
        assertThat(ageing(story)).isEqualTo(2);
        story.acts(story.examiner(), "suspensions/1/end", Map.of());
        story.refusalProposed(false).refused(false);
        assertThat(story.filed().publicStatus()).isEqualTo("REFUSED");
    }

    @Test
    @DisplayName("yellow one working day before the due date and red after it are each told once")
    void yellowThenRed() {
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Story story = Story.inHaifeng().submitsNew().accepted();
        assertThat(story.filed().json().getString("dueOn")).isEqualTo("2026-08-12");
        MovableClock.setTo(LocalDate.of(2026, 8, 10));
        sweeper.sweep();
        assertThat(told(story)).isEmpty();
        MovableClock.setTo(LocalDate.of(2026, 8, 11));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(told(story)).containsExactly("hazchem.deadline-warning.v1");
        MovableClock.setTo(LocalDate.of(2026, 8, 13));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(told(story)).containsExactly("hazchem.deadline-warning.v1", "hazchem.deadline-missed.v1");
    }

    @Test
    @DisplayName("no suspension is back-dated, none ends before it begins or in the future")
    void impossibleDates() {
        MovableClock.setTo(LocalDate.of(2026, 9, 14));
        Story story = Story.inHaifeng().submitsNew().accepted();
        assertThat(code(story.tries(
                        story.examiner(),
                        "suspensions",
                        Map.of("ground", "RECTIFICATION", "notice", "整改通知〔2026〕1号", "from", "2026-09-11"))))
                .isEqualTo("DATE_NOT_POSSIBLE");
        story.acts(
                story.examiner(),
                "suspensions",
                Map.of("ground", "RECTIFICATION", "notice", "整改通知〔2026〕1号", "from", "2026-09-16"));
        assertThat(code(story.tries(story.examiner(), "suspensions/1/end", Map.of("lastDay", "2026-09-15"))))
                .isEqualTo("DATE_NOT_POSSIBLE");
        assertThat(code(story.tries(story.examiner(), "suspensions/7/end", Map.of())))
                .isEqualTo("SUSPENSION_NOT_OPEN");
        assertThat(code(story.tries(story.intake(), "correction-notices", Map.of())))
                .isEqualTo("INVALID_INPUT");
    }

    @Test
    @DisplayName("a correction notice leaves the applicant time: its term lies after the day it is given")
    void termOfCorrection() {
        MovableClock.setTo(LocalDate.of(2026, 9, 14));
        Story story = Story.inHaifeng().submitsNew();
        assertThat(code(story.tries(
                        story.intake(),
                        "correction-notices",
                        IntakeTrapTest.notice(LocalDate.of(2026, 9, 14), "training-proof"))))
                .isEqualTo("DATE_NOT_POSSIBLE");
        story.acts(
                story.intake(),
                "correction-notices",
                IntakeTrapTest.notice(LocalDate.of(2026, 9, 18), "training-proof"));
        MovableClock.setTo(LocalDate.of(2026, 9, 18));
        assertThat(code(story.tries(story.intake(), "lapse", Map.of()))).isEqualTo("CORRECTION_TERM_RUNNING");
        MovableClock.setTo(LocalDate.of(2026, 9, 19));
        story.acts(story.intake(), "lapse", Map.of());
        assertThat(story.filed().publicStatus()).isEqualTo("WITHDRAWN");
    }

    private static long ageing(Story story) {
        return events(story).stream().filter("hazchem.pause-ageing.v1"::equals).count();
    }

    private static List<String> told(Story story) {
        return events(story).stream()
                .filter(type -> type.startsWith("hazchem.deadline"))
                .toList();
    }

    private static List<String> events(Story story) {
        return Database.asOwner()
                .column("SELECT type FROM case_event WHERE subject = ? ORDER BY sequence", story.number());
    }
}
