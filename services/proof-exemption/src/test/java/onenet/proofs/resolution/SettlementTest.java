package onenet.proofs.resolution;

import static onenet.proofs.resolution.RouteScene.NOW;
import static onenet.proofs.resolution.RouteScene.TODAY;
import static onenet.proofs.resolution.RouteScene.assistance;
import static onenet.proofs.resolution.RouteScene.item;
import static onenet.proofs.resolution.RouteScene.lookup;
import static onenet.proofs.resolution.RouteScene.submission;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.actor.Actor;
import onenet.proofs.ProofsConfig;
import onenet.proofs.authorisation.Authorisation;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofItem.Ground;
import onenet.proofs.proofitem.RiskClass;
import onenet.proofs.proofitem.Route;
import onenet.proofs.proofitem.RouteStep;
import onenet.proofs.receipt.WrittenReceipts;
import onenet.proofs.source.RecordState;
import onenet.proofs.source.SourceRecord;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What asking led to, written down: where the proof stands, whether it is asked again and when, and the receipt of a use. */
class SettlementTest {
    private static final RouteStep FIRST = lookup(Route.E_CERTIFICATE, "guangdong");
    private static final RouteStep SECOND = lookup(Route.DATA_SHARING, "registry");
    private static final ProofItem ITEM =
            item(RiskClass.PUBLIC_SAFETY, Ground.FUNCTION, FIRST, SECOND, assistance(), submission());
    private static final Actor OFFICER = Actor.service("officer", "示例");
    private final RouteScene scene = new RouteScene(true);
    private final WrittenReceipts receipts = new WrittenReceipts();
    private final Settlement settlement =
            new Settlement(scene.cases(), receipts, scene.authorisations(), scene.lookups(), scene.next(), config());

    @Test
    @DisplayName("What was found is held with its receipt, its end and the source; nobody is asked any more")
    void found() {
        scene.work.put("HZ-441521-2026-000001-K P1", NOW);
        apply(ITEM, tried(FIRST, Outcome.FOUND_VALID, "VALID", found(LocalDate.of(2027, 1, 1))));
        assertThat(scene.line.state()).isEqualTo(ProofState.OBTAINED);
        assertThat(scene.line.route()).isEqualTo(Route.E_CERTIFICATE);
        assertThat(scene.line.evidence().orElseThrow().validTo()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(scene.line.evidence().orElseThrow().source()).isEqualTo("guangdong");
        assertThat(receipts.uses).hasSize(1);
        assertThat(receipts.uses.get(0).identifier()).isEqualTo("C-1");
        assertThat(receipts.uses.get(0).moment()).isEqualTo("ACCEPTANCE");
        assertThat(scene.work).isEmpty();
        assertThat(scene.attempts).hasSize(1);
        assertThat(scene.attempts.get(0).evidence()).isEqualTo("C-1");
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 10", "3, 40", "20, 900"})
    @DisplayName(
            "A source that is away is asked again by itself, later each time, and the applicant is asked for nothing")
    void away(int failures, int seconds) {
        scene.failures = failures;
        apply(ITEM, tried(SECOND, Outcome.SOURCE_ERROR, "TIMEOUT"));
        assertThat(scene.line.state()).isEqualTo(ProofState.ASKING);
        assertThat(scene.line.outcome()).contains(Outcome.SOURCE_ERROR);
        assertThat(scene.line.routeIndex()).isEqualTo(1);
        assertThat(scene.work).containsValue(NOW.plus(Duration.ofSeconds(seconds)));
        assertThat(scene.asked).isEmpty();
        assertThat(receipts.uses).isEmpty();
    }

    @Test
    @DisplayName("After eight failures another department is asked beside, once; asking the source goes on")
    void awayTooLong() {
        scene.failures = 7;
        apply(ITEM, tried(FIRST, Outcome.NO_PERMISSION, "403"));
        assertThat(scene.asked).hasSize(1);
        assertThat(scene.work).hasSize(1);
        apply(ITEM, tried(FIRST, Outcome.NO_PERMISSION, "403"));
        assertThat(scene.asked).hasSize(1);
    }

    @Test
    @DisplayName("Somebody else's record is asked for again; what differs or is ambiguous waits for an officer")
    void differences() {
        apply(ITEM, tried(FIRST, Outcome.MISMATCH, "holder"));
        assertThat(scene.work).hasSize(1);
        apply(ITEM, tried(FIRST, Outcome.MISMATCH, "address"));
        assertThat(scene.work).isEmpty();
        assertThat(scene.line.state()).isEqualTo(ProofState.ASKING);
        assertThat(scene.line.code()).isEqualTo("address");
        apply(ITEM, tried(FIRST, Outcome.AMBIGUOUS, "SEVERAL"));
        assertThat(scene.line.outcome()).contains(Outcome.AMBIGUOUS);
        assertThat(scene.work).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordState.class,
            names = {"EXPIRED", "REVOKED", "RESCINDED", "CANCELLED", "WITHDRAWN", "VOID"})
    @DisplayName("What may not be relied on is for the applicant to replace, and he reads why")
    void invalid(RecordState state) {
        apply(ITEM, tried(FIRST, Outcome.FOUND_INVALID, state.name()));
        assertThat(scene.line.state()).isEqualTo(ProofState.SUBMIT);
        assertThat(scene.line.code()).isEqualTo(state.name());
        assertThat(scene.work).isEmpty();
    }

    @Test
    @DisplayName(
            "A certificate held back for a time is looked at again the next day, and nothing is asked for meanwhile")
    void suspended() {
        apply(ITEM, tried(FIRST, Outcome.FOUND_INVALID, "SUSPENDED"));
        assertThat(scene.line.state()).isEqualTo(ProofState.ASKING);
        assertThat(scene.work).containsValue(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    @DisplayName(
            "Found outdated at one source outweighs nothing at the next; nothing anywhere goes on behind the last one tried")
    void decisive() {
        apply(ITEM, tried(FIRST, Outcome.FOUND_INVALID, "EXPIRED"), tried(SECOND, Outcome.NOT_FOUND, "NO_RECORD"));
        assertThat(scene.line.code()).isEqualTo("EXPIRED");
        assertThat(scene.line.routeIndex()).isZero();
        assertThat(scene.attempts).hasSize(2);
        apply(ITEM, tried(FIRST, Outcome.NOT_FOUND, "NO_RECORD"), tried(SECOND, Outcome.NOT_FOUND, "NO_RECORD"));
        assertThat(scene.line.route()).isEqualTo(Route.ASSISTANCE);
        assertThat(scene.asked).hasSize(1);
        apply(ITEM, tried(FIRST, Outcome.FOUND_INVALID, "EXPIRED"), tried(SECOND, Outcome.SOURCE_ERROR, "TIMEOUT"));
        assertThat(scene.line.outcome()).contains(Outcome.SOURCE_ERROR);
    }

    @Test
    @DisplayName("A8: an approval used up or taken back since the source was asked covers no use any more")
    void approval() {
        ProofItem withApproval = item(RiskClass.NONE, Ground.HOLDER, FIRST, submission());
        apply(withApproval, tried(FIRST, Outcome.FOUND_VALID, "VALID", found(null)));
        assertThat(scene.line.outcome()).contains(Outcome.NOT_AUTHORISED_BY_HOLDER);
        assertThat(scene.line.code()).isEqualTo("NO_APPROVAL");
        assertThat(receipts.uses).isEmpty();
        scene.approval = Optional.of(new Authorisation(
                OFFICER,
                RouteScene.HOLDER,
                new Authorisation.Terms("P1", "00012504500001", null, "办理", TODAY, true, "PORTAL"),
                List.of("name"),
                TODAY,
                NOW));
        apply(withApproval, tried(FIRST, Outcome.FOUND_VALID, "VALID", found(null)));
        assertThat(scene.line.state()).isEqualTo(ProofState.OBTAINED);
        assertThat(receipts.uses).hasSize(1);
        assertThat(receipts.uses.get(0).ground()).isEqualTo("HOLDER");
        apply(withApproval, tried(FIRST, Outcome.FOUND_VALID, "VALID", found(null)));
        assertThat(receipts.uses).as("once means once").hasSize(1);
    }

    private static ProofsConfig config() {
        ProofsConfig.Retry retry = new ProofsConfig.Retry() {
            @Override
            public String pollInterval() {
                return "off";
            }

            @Override
            public Duration firstPause() {
                return Duration.ofSeconds(5);
            }

            @Override
            public Duration longestPause() {
                return Duration.ofMinutes(15);
            }

            @Override
            public Duration lease() {
                return Duration.ofSeconds(60);
            }

            @Override
            public int assistAfter() {
                return 8;
            }
        };
        return (ProofsConfig) Proxy.newProxyInstance(
                SettlementTest.class.getClassLoader(),
                new Class<?>[] {ProofsConfig.class},
                (config, method, arguments) -> method.getName().equals("retry") ? retry : null);
    }

    private void apply(ProofItem item, Tried... tried) {
        settlement.apply(
                new Settlement.Occasion(scene.proofCase, item, Moment.ACCEPTANCE, OFFICER, NOW),
                scene.line,
                List.of(tried));
    }

    private static SourceRecord found(LocalDate validTo) {
        return new SourceRecord("C-1", "1", RouteScene.HOLDER, "示例化工有限公司", RecordState.VALID, null, validTo, Map.of());
    }

    private static Tried tried(RouteStep step, Outcome outcome, String code, SourceRecord... records) {
        return new Tried(step, "r-1", NOW, NOW, new Verdict(outcome, code, List.of(records)), "hash");
    }
}
