package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.deadline.DeadlineSweep;
import onenet.hazchem.licence.LicenceLifecycle;
import onenet.hazchem.licencecase.LicenceCaseLifecycle;
import onenet.hazchem.proof.PlayedPlatform;
import onenet.proving.MaterialProof.Lapse.Effect;
import onenet.proving.ProofState;
import onenet.proving.RecordLapse;
import onenet.testkit.MovableClock;
import onenet.testkit.Wire;
import onenet.testkit.WrittenDown;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the service tells others is what the contract says. */
@QuarkusTest
class EventContractTest extends OnTheStack {

    private static final Set<String> OUTSIDE_THE_TABLES = Set.of(
            "hazchem.case-submitted.v1",
            "hazchem.deadline-warning.v1",
            "hazchem.deadline-missed.v1",
            "hazchem.pause-ageing.v1",
            "hazchem.supply-overdue.v1",
            "hazchem.licence-ending.v1",
            "hazchem.licence-end-foreseen.v1",
            "hazchem.proof-lapsed.v1");

    @Inject
    DeadlineSweep sweeper;

    @Inject
    RecordLapse recordLapse;

    @Test
    @DisplayName(
            "every event of the lifecycles and clocks has a schema and a place in the AsyncAPI document, and no more")
    void everyTypeIsWritten() throws IOException {
        WrittenDown.events("hazchem-licence", "hazchem", emitted());
    }

    @Test
    @DisplayName("every event the stories leave behind fits its schema, and on the wire the AsyncAPI document")
    void everyRowFits() throws IOException {
        try (Wire wire = Wire.of("hazchem-licence", "hazchem")) {
            walkEverything();
            assertThat(WrittenDown.eventsFit()).isEqualTo(emitted());
            Set<String> ofCases = new TreeSet<>(emitted());
            ofCases.remove("hazchem.licence-status-changed.v1");
            ofCases.remove("hazchem.licence-corrected.v1");
            WrittenDown.progressHeads(ofCases);
            wire.tells(emitted());
        }
    }

    private static Set<String> emitted() {
        Set<String> types = new TreeSet<>(OUTSIDE_THE_TABLES);
        Stream.concat(LicenceCaseLifecycle.TABLE.moves().stream(), LicenceLifecycle.TABLE.moves().stream())
                .map(move -> move.event())
                .filter(type -> !type.isEmpty())
                .forEach(types::add);
        return types;
    }

    private void walkEverything() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        MovableClock.setTo(day);
        Story spot = Story.inHaifeng().submitsNew();
        spot.acts(spot.intake(), "spot-corrections", Map.of("reason", "笔误"));
        LicenceTrapTest.amends(spot, spot.application()).then().statusCode(200);
        spot.acts(spot.trader(), "withdrawal", Map.of("reason", "不办了"));
        Story declined = Story.inHaifeng().submitsNew();
        declined.acts(declined.intake(), "non-acceptance", IntakeTrapTest.declining("NOT_REQUIRED", "N-NOT-NEEDED"));
        Story corrected = Story.inHaifeng().submitsNew();
        corrected.acts(
                corrected.intake(),
                "correction-notices",
                IntakeTrapTest.notice(LocalDate.of(2026, 3, 20), "safety-rules-list", "training-proof"));
        IntakeTrapTest.supplies(corrected, "training-proof");
        IntakeTrapTest.supplies(corrected, "safety-rules-list");
        corrected.acts(
                corrected.intake(),
                "supplement-findings",
                SupplementedTest.finding(LocalDate.of(2026, 3, 20), "training-proof"));
        recordLapse.handle(corrected.number(), "P-BUSINESS-LICENCE", "REVOKED", Effect.WARN, "DEMO-1");
        hearing();
        supplyOverdue();
        waysOutAndBack();
        ending(day);
        Story slow = Story.inHaifeng().submitsNew().accepted();
        Story paused = Story.inHaifeng().submitsNew().accepted();
        paused.acts(paused.examiner(), "suspensions", Story.RECTIFICATION);
        MovableClock.setTo(LocalDate.parse(slow.filed().json().getString("dueOn")));
        sweeper.sweep();
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        sweeper.sweep();
        Story renewed = Story.inHaifeng().inForceSince(LocalDate.of(2026, 6, 1));
        MovableClock.setTo(LocalDate.of(2029, 2, 1));
        LicenceStories.renews(renewed);
        MovableClock.setTo(LocalDate.of(2029, 5, 20));
        sweeper.sweep();
    }

    /** Refused for false papers and warned, opened again by order, and ended for want of an applicant. */
    private static void waysOutAndBack() {
        Story story = Story.inHaifeng().submitsNew().accepted();
        LocalDate today = MovableClock.today();
        story.refusalProposed(false).refused(true);
        story.acts(
                story.decider(), "warning", Map.of("noticedOn", today.toString(), "statement", "无", "facts", "伪造证书"));
        story.acts(story.decider(), "reopening", PracticeTrapTest.order(today));
        story.acts(story.decider(), "termination", Map.of("ground", "APPLICANT_ENDED", "reason", "企业已注销"));
    }

    private void supplyOverdue() {
        LocalDate day = MovableClock.today();
        PlayedPlatform platform = PlayedPlatform.get();
        platform.hasEverything();
        platform.answers("P-PREMISES-TITLE", ProofState.SUBMIT, "NOT_FOUND", null);
        Story story = Story.inHaifeng().submitsNew();
        story.acts(story.trader(), "supply-commitment", SupplyLaterTest.commitment(day.plusDays(10), "premises-title"));
        story.accepted();
        platform.hasNothing();
        MovableClock.setTo(day.plusDays(11));
        sweeper.sweep();
        MovableClock.setTo(day);
    }

    private static void hearing() {
        Story story = Story.inHaifeng().submitsNew().accepted();
        story.acts(story.examiner(), "expert-opinions", FourEyesTest.opinion("id-of-expert-9"));
        LocalDate day = MovableClock.today();
        story.heard();
        MovableClock.setTo(day);
        story.acts(story.examiner(), "interested-parties", HearingTest.PARTY);
        story.acts(story.examiner(), "interested-parties/1/statement", Map.of("statement", "没有意见"));
        story.refusalProposed(false);
        story.acts(story.decider(), "return", Map.of("reason", "再审"));
        story.refusalProposed(false);
        story.acts(story.legal(), "legal-review", Map.of("agrees", true, "opinion", "合法"));
        story.refused(false);
        story.acts(story.intake(), "delivery", Story.DELIVERED);
    }

    private static void ending(LocalDate day) {
        Story licence = Story.inHaifeng().inForceSince(day);
        LicenceStories.corrects(licence, "HOLDER_NAME", "海丰县示例化工有限公司").then().statusCode(201);
        LicenceStories.act(licence, "suspension", false).then().statusCode(201);
        LicenceStories.act(licence, "reinstatement", false).then().statusCode(201);
        LicenceStories.act(licence, "withdrawal", false).then().statusCode(201);
        LicenceStories.act(licence, "cancellation", false).then().statusCode(201);
    }
}
