package onenet.hazchem;

import static onenet.hazchem.IntakeTrapTest.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import onenet.hazchem.proof.PlayedPlatform;
import onenet.proving.ProofState;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** L10: what proof-exemption tells of a commitment stops a grant, lets it go, or ends the case; heard over the broker. */
@QuarkusTest
class CommitmentDoubtTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final String TRAINING = "P-TRAINING";

    private final PlayedPlatform platform = PlayedPlatform.get();

    @BeforeEach
    void committed() {
        platform.hasEverything();
        platform.answers(TRAINING, ProofState.COMMITTED, "NOT_FOUND", null);
        MovableClock.setTo(DAY);
    }

    @AfterEach
    void nothingIsThereAgain() {
        platform.hasNothing();
    }

    @Test
    @DisplayName("L10: under suspicion a commitment is not held: no grant until the party is cleared")
    void suspectedAndCleared() {
        Story story = examined();
        tells("proofs.commitment-doubted.v1", story, 1, "\"doubt\":\"SUSPECTED\"");
        awaits(story, "COMMITMENT_SUSPECTED");
        assertThat(grants(story)).isEqualTo("PROOF_NO_LONGER_VALID");
        Map<String, Object> end = Map.of("ground", "FALSE_COMMITMENT", "reason", "承诺不实");
        assertThat(code(story.tries(story.decider(), "termination", end)))
                .as("nothing was decided yet")
                .isEqualTo("TERMINATION_CONTRADICTS");
        tells("proofs.commitment-doubted.v1", story, 2, "\"doubt\":\"CLEARED\"");
        awaits(story, null);
        story.granted();
    }

    @Test
    @DisplayName(
            "L10: decided false while the case was examined, the grant is blocked, and the case ends or is examined anew")
    void decidedFalse() {
        Story ends = examined();
        tells("proofs.commitment-breached.v1", ends, 1, breach("TERMINATED"));
        awaits(ends, "COMMITMENT_FALSE");
        assertThat(grants(ends)).isEqualTo("PROOF_NO_LONGER_VALID");
        ends.acts(ends.decider(), "termination", Map.of("ground", "FALSE_COMMITMENT", "reason", "承诺不实"));
        assertThat(ends.filed().publicStatus()).isEqualTo("TERMINATED");
        String paper = ends.trader()
                .request()
                .get("/v1/cases/" + ends.number() + "/documents/termination")
                .asString();
        assertThat(paper).contains("承诺经认定不实", "60日");
        Story anew = examined();
        tells("proofs.commitment-breached.v1", anew, 1, breach("RESCISSION_STARTED"));
        awaits(anew, "COMMITMENT_FALSE");
        anew.acts(anew.decider(), "return", Map.of("reason", "承诺不实，重新审查"));
        assertThat(anew.seenBy(anew.intake()).json().getString("status")).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("what has only to be put right warns, and holds nothing up")
    void toBeCorrected() {
        Story story = examined();
        tells("proofs.commitment-breached.v1", story, 1, breach("CORRECTION_ORDERED"));
        awaits(story, "COMMITMENT_TO_CORRECT");
        story.granted();
    }

    @Test
    @DisplayName(
            "P19: what was to be put right and was not by its day holds the grant up until it is; a check nobody made does not")
    void notCorrected() {
        Story story = examined();
        tells("proofs.commitment-breached.v1", story, 1, breach("CORRECTION_ORDERED"));
        awaits(story, "COMMITMENT_TO_CORRECT");
        tells("proofs.commitment-overdue.v1", story, 2, overdue(false));
        tells("proofs.commitment-overdue.v1", story, 3, overdue(true));
        awaits(story, "COMMITMENT_NOT_CORRECTED");
        assertThat(grants(story)).isEqualTo("PROOF_NO_LONGER_VALID");
        tells("proofs.commitment-doubted.v1", story, 4, "\"doubt\":\"CLEARED\"");
        awaits(story, null);
        tells("proofs.commitment-overdue.v1", story, 5, overdue(false));
        tells("proofs.commitment-doubted.v1", story, 6, "\"doubt\":\"SUSPECTED\"");
        awaits(story, "COMMITMENT_SUSPECTED");
        tells("proofs.commitment-doubted.v1", story, 7, "\"doubt\":\"CLEARED\"");
        awaits(story, null);
        story.granted();
    }

    private static String overdue(boolean correction) {
        return "\"dueOn\":\"2026-06-15\",\"correction\":%s,\"officer\":null".formatted(correction);
    }

    private static Story examined() {
        Story story = Story.inHaifeng().submitsNew();
        for (int round = 0; round < 20; round++) {
            PlayedPlatform.asksNow();
        }
        return story.accepted().inspected(DAY).examined();
    }

    private static String grants(Story story) {
        return code(story.tries(story.decider(), "decision", Map.of("outcome", "GRANTED")));
    }

    private static String breach(String consequence) {
        return "\"consequence\":\"%s\",\"decisionNumber\":\"示例1号\",\"decidedOn\":\"2026-06-15\",\"material\":true,\"correctBy\":null"
                .formatted(consequence);
    }

    private static void awaits(Story story, String cause) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            List<Map<String, Object>> proofs =
                    story.seenBy(story.intake()).json().getList("proofs");
            Map<?, ?> lapse = proofs.stream()
                    .filter(each -> each.get("proof").equals(TRAINING))
                    .map(each -> (Map<?, ?>) each.get("lapse"))
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse(null);
            assertThat(lapse == null ? null : lapse.get("cause")).isEqualTo(cause);
        });
    }

    /** Plays proof-exemption on the broker. */
    private static void tells(String type, Story story, int sequence, String data) {
        String event = """
                {"specversion":"1.0","id":"%s","source":"/services/proof-exemption","type":"%s","subject":"%s",
                 "time":"2026-06-15T02:00:00Z","datacontenttype":"application/json","sequence":"%d","sequencetype":"Integer",
                 "data":{"caseReference":"%s","proofId":"%s","commitmentId":"%s",%s}}
                """.formatted(
                UUID.randomUUID(), type, story.number(), sequence, story.number(), TRAINING, new UUID(0, 1), data);
        OtherService.tells("proof-exemption", type, event);
    }
}
