package onenet.proving;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.items.Text;
import onenet.proving.MaterialProof.Lapse;
import onenet.proving.MaterialProof.Lapse.Effect;
import onenet.proving.ProofStanding.Evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to a proof file while somebody is out asking. */
class ProofFileTest {

    private static final Instant NOON = Instant.parse("2026-06-15T04:00:00Z");
    private static final Instant LEASE = NOON.plusSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final String PROOF = "P-BUSINESS-LICENCE";

    private static final Map<String, String> NEEDED = Map.of("business-licence", PROOF);
    private static final Map<String, String> STATED = Map.of("premises", "示例路1号");

    private final ProofFile file = new ProofFile("HZ-441521-2026-000001-K", null, NEEDED, Set.of(), STATED, NOON);

    @Test
    @DisplayName("an answer ends the asking")
    void answered() {
        file.asking(LEASE);
        file.answered(Map.of(PROOF, obtained("A")), Moment.PREPARATION, LEASE, DAY);
        assertThat(file.askAt()).isEmpty();
    }

    @Test
    @DisplayName("news that comes while we ask is not lost: it is asked once more")
    void newsMeanwhile() {
        file.asking(LEASE);
        file.askAgain(NOON.plusSeconds(1));
        file.answered(Map.of(PROOF, ProofStanding.unanswered(PROOF)), Moment.PREPARATION, LEASE, DAY);
        assertThat(file.askAt()).contains(NOON.plusSeconds(1));
    }

    @Test
    @DisplayName("a case accepted while we ask gets the look under the moment it was asked for, and one of its own")
    void movedMeanwhile() {
        file.asking(LEASE);
        file.moveTo(Moment.ACCEPTANCE, NOON.plusSeconds(1));
        file.answered(Map.of(PROOF, obtained("A")), Moment.PREPARATION, LEASE, DAY);
        assertThat(file.proofs().get(0).checks())
                .extracting(MaterialProof.Check::moment)
                .containsExactly(Moment.PREPARATION);
        assertThat(file.askAt()).contains(NOON.plusSeconds(1));
    }

    @Test
    @DisplayName(
            "a paper handed in with the application does not hide what was found for its draft, and nobody is asked again")
    void recalled() {
        ProofFile given = new ProofFile(
                "HZ-441521-2026-000001-K", UUID.randomUUID(), NEEDED, Set.of("business-licence"), STATED, NOON);
        assertThat(given.recalls()).isTrue();
        assertThat(given.askAt()).contains(NOON);
        given.recalled(Map.of(PROOF, obtained("A")), DAY);
        given.answered(Map.of(), Moment.PREPARATION, NOON, DAY);
        assertThat(given.proofs().get(0).standing()).isEqualTo(obtained("A"));
        assertThat(given.proofs().get(0).handedIn()).isTrue();
        assertThat(given.recalls()).isFalse();
        assertThat(given.asked()).isEmpty();
        assertThat(given.askAt()).isEmpty();
    }

    @Test
    @DisplayName(
            "nobody could say what was found for the draft: it is read again later, and nothing stands beside the paper meanwhile")
    void recalledLater() {
        ProofFile given = new ProofFile(
                "HZ-441521-2026-000001-K", UUID.randomUUID(), NEEDED, Set.of("business-licence"), STATED, NOON);
        given.asking(LEASE);
        given.unanswered(LEASE, NOON);
        assertThat(given.recalls()).isTrue();
        assertThat(given.proofs().get(0).standing()).isNull();
        assertThat(given.askAt()).contains(NOON.plusSeconds(5));
        given.recalled(Map.of(PROOF, obtained("A")), DAY);
        assertThat(given.proofs().get(0).standing()).isEqualTo(obtained("A"));
    }

    @Test
    @DisplayName("a draft nothing was found for leaves nothing beside the paper")
    void nothingToRecall() {
        ProofFile given = new ProofFile(
                "HZ-441521-2026-000001-K", UUID.randomUUID(), NEEDED, Set.of("business-licence"), STATED, NOON);
        given.recalled(Map.of(PROOF, ProofStanding.unanswered(PROOF)), DAY);
        assertThat(given.proofs()).isEmpty();
        assertThat(given.recalls()).isFalse();
    }

    @Test
    @DisplayName("nobody answers: the pauses grow, and news cuts them short")
    void unanswered() {
        file.asking(LEASE);
        file.unanswered(LEASE, NOON);
        assertThat(file.askAt()).contains(NOON.plusSeconds(5));
        Instant second = NOON.plusSeconds(5);
        file.asking(LEASE);
        file.unanswered(LEASE, second);
        assertThat(file.askAt()).contains(second.plusSeconds(10));
        file.asking(LEASE);
        file.askAgain(NOON.plusSeconds(20));
        file.unanswered(LEASE, NOON.plusSeconds(21));
        assertThat(file.askAt()).contains(NOON.plusSeconds(20));
    }

    @Test
    @DisplayName("a revoked certificate holds the case up until another one stands for it; the same one does not")
    void replaced() {
        file.answered(Map.of(PROOF, obtained("A")), Moment.PREPARATION, NOON, DAY);
        file.lapsed(PROOF, Optional.of(new Lapse("REVOKED", Effect.REOPEN, "A", DAY)), NOON);
        file.answered(Map.of(PROOF, obtained("A")), Moment.PREPARATION, NOON, DAY);
        assertThat(file.proofs().get(0).blocked()).isTrue();
        file.answered(Map.of(PROOF, obtained("B")), Moment.PREPARATION, NOON, DAY);
        assertThat(file.proofs().get(0).blocked()).isFalse();
    }

    @Test
    @DisplayName(
            "held once, differing now: the newest answer counts, and a source that is down afterwards does not undo it")
    void newestAnswer() {
        file.answered(Map.of(PROOF, obtained("A")), Moment.PREPARATION, NOON, DAY);
        assertThat(holds()).isTrue();
        file.answered(Map.of(PROOF, asking("SOURCE_ERROR")), Moment.DECISION, NOON, DAY);
        assertThat(holds()).isTrue();
        file.answered(Map.of(PROOF, asking("MISMATCH")), Moment.DECISION, NOON, DAY);
        assertThat(holds()).isFalse();
        file.answered(Map.of(PROOF, asking("SOURCE_ERROR")), Moment.DECISION, NOON, DAY);
        assertThat(holds()).isFalse();
        file.answered(Map.of(PROOF, obtained("A")), Moment.DECISION, NOON, DAY);
        assertThat(holds()).isTrue();
    }

    @Test
    @DisplayName(
            "an application that states something else has nothing found for it yet; one that states the same keeps what it has")
    void restated() {
        file.answered(Map.of(PROOF, obtained("A")), Moment.PREPARATION, NOON, DAY);
        file.need(NEEDED, Set.of(), STATED, NOON);
        assertThat(holds()).isTrue();
        file.need(NEEDED, Set.of(), Map.of("premises", "示例路2号"), NOON);
        assertThat(holds()).isFalse();
        assertThat(file.proofs().get(0).standing()).isNull();
    }

    @Test
    @DisplayName(
            "what was found stays to be read when the paper is handed in; nobody is asked any more, and nothing heard changes it")
    void handedIn() {
        file.answered(Map.of(PROOF, asking("MISMATCH")), Moment.PREPARATION, LEASE, DAY);
        file.need(NEEDED, Set.of("business-licence"), STATED, NOON);
        assertThat(file.asked()).isEmpty();
        assertThat(file.askAt()).isEmpty();
        file.answered(Map.of(PROOF, obtained("A")), Moment.ACCEPTANCE, LEASE, DAY);
        assertThat(file.proofs().get(0).handedIn()).isTrue();
        assertThat(file.proofs().get(0).standing().outcome()).isEqualTo("MISMATCH");
        file.need(NEEDED, Set.of(), STATED, NOON);
        assertThat(file.asked()).containsExactly(PROOF);
    }

    @Test
    @DisplayName("a paper that came before anybody was asked is no proof to look for")
    void handedInAtOnce() {
        file.need(NEEDED, Set.of("business-licence"), STATED, NOON);
        assertThat(file.proofs()).isEmpty();
        assertThat(file.askAt()).isEmpty();
    }

    private boolean holds() {
        return file.proofs().get(0).holdsOn(DAY);
    }

    private static ProofStanding asking(String outcome) {
        return new ProofStanding(
                PROOF, ProofState.ASKING, "DATA_SHARING", outcome, new Text("核验中", "asking"), null, null, null);
    }

    private static ProofStanding obtained(String identifier) {
        return new ProofStanding(
                PROOF,
                ProofState.OBTAINED,
                "E_CERTIFICATE",
                "FOUND_VALID",
                new Text("已核验", "checked"),
                new Evidence("r", identifier, "played", NOON, null),
                null,
                null);
    }
}
