package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.planfiling.deadline.DeadlineSweep;
import onenet.planfiling.deadline.Reminder;
import onenet.planfiling.filingcase.FilingLifecycle;
import onenet.planfiling.filingcase.StandingLifecycle;
import onenet.testkit.MovableClock;
import onenet.testkit.Wire;
import onenet.testkit.WrittenDown;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the service tells others is what the contract says. */
@QuarkusTest
class EventContractTest extends OnTheStack {

    @Inject
    DeadlineSweep sweeper;

    @Test
    @DisplayName(
            "every event of the lifecycles and reminders has a schema and a place in the AsyncAPI document, and no more")
    void everyTypeIsWritten() throws IOException {
        WrittenDown.events("plan-filing", "planfiling", emitted());
    }

    @Test
    @DisplayName("every event the stories leave behind fits its schema, and on the wire the AsyncAPI document")
    void everyRowFits() throws IOException {
        try (Wire wire = Wire.of("plan-filing", "planfiling")) {
            walkEverything();
            assertThat(WrittenDown.eventsFit()).isEqualTo(emitted());
            WrittenDown.progressHeads(emitted());
            wire.tells(emitted());
        }
    }

    private static Set<String> emitted() {
        Set<String> types = new TreeSet<>(Set.of("planfiling.filing-submitted.v1"));
        Arrays.stream(Reminder.Kind.values()).map(Reminder.Kind::event).forEach(types::add);
        Stream.concat(FilingLifecycle.TABLE.moves().stream(), StandingLifecycle.TABLE.moves().stream())
                .map(move -> move.event())
                .forEach(types::add);
        return types;
    }

    private void walkEverything() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
        Story gaps = Story.ofATrader().with("filing-form").submitted();
        gaps.notified("electronic-plan");
        gaps.supplying("electronic-plan").then().statusCode(201);
        gaps.acts(gaps.applicant(), "withdrawal", Map.of("reason", "x"));
        Story abandoned = Story.ofATrader().with("filing-form").submitted();
        abandoned.notified("electronic-plan");
        Story silent = Story.ofATrader().withMaterials().submitted();
        Story storage = Story.ofAStorageTrader()
                .withMaterials()
                .with("review-opinion")
                .submitted()
                .filed();
        storage.acts(storage.applicant(), "drills", UpkeepTrapTest.drill("2026-03-09"))
                .acts(storage.applicant(), "evaluations", UpkeepTrapTest.evaluation("2026-03-09", "FIT"))
                .acts(storage.applicant(), "plan-versions", Map.of("version", "2", "changes", List.of("WORDING")))
                .acts(
                        storage.applicant(),
                        "plan-versions",
                        Map.of("version", "3", "changes", List.of("MAIN_MEASURES")));
        storage.acts(Story.officer(), "corrections", CorrectionTest.slip("ADDRESS", "示例路9号"));
        MovableClock.setTo(LocalDate.of(2026, 3, 16));
        sweeper.sweep();
        MovableClock.setTo(LocalDate.of(2026, 12, 15));
        sweeper.sweep();
        assertThat(silent.events()).contains("plan-filed", "drill-due");
        abandoned.acts(Story.officer(), "closing", Map.of("reason", "逾期未补充"));
        MovableClock.setTo(LocalDate.of(2029, 3, 5));
        sweeper.sweep();
    }
}
