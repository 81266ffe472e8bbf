package onenet.proofs.resolution;

import static onenet.proofs.resolution.RouteScene.NOW;
import static onenet.proofs.resolution.RouteScene.TODAY;
import static onenet.proofs.resolution.RouteScene.assistance;
import static onenet.proofs.resolution.RouteScene.commitment;
import static onenet.proofs.resolution.RouteScene.item;
import static onenet.proofs.resolution.RouteScene.lookup;
import static onenet.proofs.resolution.RouteScene.submission;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.proofs.credit.CreditStanding;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofItem.Ground;
import onenet.proofs.proofitem.RiskClass;
import onenet.proofs.proofitem.Route;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a proof goes when a route has nothing: the applicant is asked last. */
class NextRouteTest {
    private static final ProofItem EVERY_ROUTE = item(
            RiskClass.NONE,
            Ground.FUNCTION,
            lookup(Route.E_CERTIFICATE, "guangdong"),
            lookup(Route.DATA_SHARING, "registry"),
            assistance(),
            commitment(),
            submission());
    private static final ProofItem OR_COMMIT =
            item(RiskClass.NONE, Ground.FUNCTION, lookup(Route.E_CERTIFICATE, "guangdong"), commitment(), submission());

    @Test
    @DisplayName("The next source is asked at once, and by a worker should this one fall over")
    void nextSource() {
        RouteScene scene = new RouteScene(true);
        scene.next().take(scene.proofCase, EVERY_ROUTE, scene.line, 1, Outcome.NOT_FOUND, "NO_RECORD");
        assertThat(scene.line.state()).isEqualTo(ProofState.ASKING);
        assertThat(scene.line.route()).isEqualTo(Route.DATA_SHARING);
        assertThat(scene.line.source()).isEqualTo("registry");
        assertThat(scene.line.routeIndex()).isEqualTo(1);
        assertThat(scene.work).containsValue(NOW);
    }

    @Test
    @DisplayName("When no source has it another department is asked, before the applicant is")
    void department() {
        RouteScene scene = new RouteScene(true);
        scene.next().take(scene.proofCase, EVERY_ROUTE, scene.line, 2, Outcome.NOT_FOUND, "NO_RECORD");
        assertThat(scene.line.state()).isEqualTo(ProofState.ASKING);
        assertThat(scene.line.source()).isEqualTo("公安局");
        assertThat(scene.asked).hasSize(1);
        assertThat(scene.asked.get(0).routeIndex()).isEqualTo(2);
        assertThat(scene.work).isEmpty();
    }

    @Test
    @DisplayName("A commitment is offered where the case, the line, the matter and the holder's credit allow it")
    void commitmentOffered() {
        RouteScene scene = new RouteScene(true);
        scene.next().take(scene.proofCase, OR_COMMIT, scene.line, 1, Outcome.NOT_FOUND, "NO_RECORD");
        assertThat(scene.line.state()).isEqualTo(ProofState.MAY_COMMIT);
        assertThat(scene.line.routeIndex()).isEqualTo(1);
    }

    @Test
    @DisplayName("Without the choice of a commitment, or after one was taken back, the proof is handed in")
    void notOffered() {
        RouteScene notThisCase = new RouteScene(false);
        notThisCase.next().take(notThisCase.proofCase, OR_COMMIT, notThisCase.line, 1, Outcome.NOT_FOUND, "NO_RECORD");
        assertThat(notThisCase.line.state()).isEqualTo(ProofState.SUBMIT);
        assertThat(notThisCase.line.code()).isEqualTo("NO_RECORD");
        RouteScene takenBack = new RouteScene(true);
        takenBack.line.commitmentWithdrawn();
        takenBack.next().take(takenBack.proofCase, OR_COMMIT, takenBack.line, 1, Outcome.NOT_FOUND, "NO_RECORD");
        assertThat(takenBack.line.state()).isEqualTo(ProofState.SUBMIT);
    }

    @ParameterizedTest
    @EnumSource(CreditStanding.EntryKind.class)
    @DisplayName("A false commitment or the bad list bars, saying which; the red list does not")
    void barred(CreditStanding.EntryKind kind) {
        RouteScene scene = new RouteScene(true);
        scene.entry = Optional.of(new CreditStanding(new CreditStanding.Told(
                UUID.randomUUID(),
                0,
                RouteScene.HOLDER,
                kind,
                "决定书",
                TODAY.plusYears(3),
                List.of(new CreditStanding.Span(TODAY, TODAY.plusYears(3))),
                List.of(kind == CreditStanding.EntryKind.RED_LIST ? "GREEN_CHANNEL" : "COMMITMENT_BARRED"))));
        scene.next().take(scene.proofCase, OR_COMMIT, scene.line, 1, Outcome.NOT_FOUND, "NO_RECORD");
        if (kind == CreditStanding.EntryKind.RED_LIST) {
            assertThat(scene.line.state()).isEqualTo(ProofState.MAY_COMMIT);
        } else {
            assertThat(scene.line.state()).isEqualTo(ProofState.SUBMIT);
            assertThat(scene.line.code()).isEqualTo(kind.name());
        }
        ProofItem noCommitment = item(RiskClass.PUBLIC_SAFETY, Ground.FUNCTION, submission());
        assertThat(scene.next().barred(scene.proofCase, noCommitment)).isEmpty();
    }

    @Test
    @DisplayName("Behind the last route the applicant hands it in, and the reason he reads is what failed before")
    void submitted() {
        RouteScene scene = new RouteScene(true);
        scene.next().take(scene.proofCase, EVERY_ROUTE, scene.line, 4, Outcome.FOUND_INVALID, "EXPIRED");
        assertThat(scene.line.state()).isEqualTo(ProofState.SUBMIT);
        assertThat(scene.line.outcome()).contains(Outcome.FOUND_INVALID);
        assertThat(scene.line.code()).isEqualTo("EXPIRED");
        assertThat(scene.asked).isEmpty();
        assertThat(scene.work).isEmpty();
    }
}
