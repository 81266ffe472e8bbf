package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.safetyreview.credential.ConsequenceLifecycle;
import onenet.safetyreview.deadline.DeadlineSweep;
import onenet.safetyreview.deadline.Notice;
import onenet.safetyreview.exchange.ReviewEventPublisher;
import onenet.safetyreview.letter.LetterLifecycle;
import onenet.safetyreview.reviewcase.ReviewLifecycle;
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
    @DisplayName("every event of the tables and of time has a schema and a place in the AsyncAPI document, and no more")
    void everyTypeIsWritten() throws IOException {
        WrittenDown.events("safety-review", "safetyreview", emitted());
    }

    @Test
    @DisplayName("every event the stories leave behind fits its schema, and on the wire the AsyncAPI document")
    void everyRowFits() throws IOException {
        try (Wire wire = Wire.of("safety-review", "safetyreview")) {
            walkEverything();
            assertThat(WrittenDown.eventsFit()).isEqualTo(emitted());
            WrittenDown.progressHeads(emitted());
            wire.tells(emitted());
        }
    }

    private static Set<String> emitted() {
        Set<String> types = new TreeSet<>(Set.of(ReviewEventPublisher.SUBMITTED, ReviewEventPublisher.ISSUED));
        Arrays.stream(Notice.values()).map(Notice::event).forEach(types::add);
        Stream.of(ReviewLifecycle.TABLE, LetterLifecycle.TABLE, ConsequenceLifecycle.TABLE)
                .flatMap(table -> table.moves().stream())
                .map(move -> move.event())
                .forEach(types::add);
        return types;
    }

    private void walkEverything() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story corrected = Story.ofAStore().conditionWith("safety-assessment", "project-approval");
        corrected.acts(corrected.intake(), "correction-notices", Acts.correction("2026-06-20", "business-licence"));
        corrected.acts(corrected.applicant(), "corrections", Acts.materials(corrected, "business-licence"));
        corrected.acts(corrected.applicant(), "withdrawal", Map.of("reason", "x"));
        Story declined = Story.ofAStore().condition();
        declined.acts(declined.intake(), "non-acceptance", Map.of("kind", "FALSE_PAPERS", "reason", "伪造"));
        Story silent = Story.ofAStore().condition();
        Story passed = Story.ofAStore().condition().reviewed().design().accepted();
        passed.acts(passed.decider(), "extension", Map.of("days", 10, "notice", "延长1号", "reason", "复杂"));
        passed.acts(passed.examiner(), "rectification-notices", Acts.rectification("2026-07-10"));
        passed.acts(passed.applicant(), "rectifications", Acts.materials(passed, "design-chapter"));
        Story aged = Story.ofAStore().condition().accepted();
        aged.acts(aged.examiner(), "rectification-notices", Acts.rectification("2026-07-10"));
        Map<String, Object> complex = Acts.complex();
        passed.acts(passed.examiner(), "examination", complex);
        passed.acts(passed.decider(), "return", Map.of("reason", "再看"));
        passed.acts(passed.examiner(), "examination", complex);
        passed.acts(passed.lawyer(), "legal-review", Map.of("agrees", true, "opinion", "同意"));
        passed.passed();
        passed.acts(passed.decider(), "rescission", Map.of("reason", "违法作出"));
        passed.acts(
                passed.decider(), "block-lifting", Map.of("number", passed.openMatter("BLOCK"), "reason", "停工整改完毕"));
        MovableClock.setTo(LocalDate.of(2026, 6, 9));
        sweeper.sweep();
        assertThat(silent.events()).contains("case-accepted");
        MovableClock.setTo(LocalDate.of(2026, 6, 30));
        sweeper.sweep();
        MovableClock.setTo(LocalDate.of(2026, 7, 20));
        sweeper.sweep();
        assertThat(silent.events()).contains("deadline-missed");
        assertThat(aged.events()).contains("pause-ageing");
        assertThat(List.of(passed.events())).isNotEmpty();
    }
}
