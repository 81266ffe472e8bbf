package onenet.proofs.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.actor.Actor;
import onenet.proofs.ProofsConfig;
import onenet.proofs.proofitem.Bilingual;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.Route;
import onenet.proofs.proofitem.RouteStep;
import onenet.proofs.source.ProofSource;
import onenet.proofs.source.SourceAnswer;
import onenet.proofs.source.SourceGates;
import onenet.proofs.source.SourceQuestion;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A healthy cold start answers properly")
class ColdStartTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Actor ACTOR = RetryLookups.SERVICE;

    private final ProofsConfig config = new SmallRyeConfigBuilder()
            .withMapping(ProofsConfig.class)
            .withConverter(Path.class, 100, Path::of)
            .withConverter(Duration.class, 100, new DurationConverter())
            .withDefaultValue("onenet.proofs.sources.slow-at-first.url", "http://127.0.0.1")
            .withDefaultValue("onenet.proofs.answer-budget", "150ms")
            .build()
            .getConfigMapping(ProofsConfig.class);
    private final RouteWalk walk =
            new RouteWalk(new SourceGates(List.of(new SlowSource()), config), InstantSource.fixed(NOW));
    private final Lookups lookups = new Lookups(walk, null, null, null, null, config);

    @Test
    @DisplayName(
            "The first call of a source may take its time; from the second on a person waits no longer than the budget")
    void firstCall() {
        assertThat(asked()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(asked()).isEqualTo(Outcome.SOURCE_ERROR);
    }

    private Outcome asked() {
        var occasion = new Settlement.Occasion(proofCase(), item(), Moment.PREPARATION, ACTOR, NOW);
        List<Tried> tried = lookups.ask(lookups.beginForPerson(occasion, new ProofLine("case-0001", "P-SLOW")))
                .answer()
                .join();
        return tried.get(0).verdict().outcome();
    }

    private static ProofCase proofCase() {
        return new ProofCase(
                CaseService.LICENCE,
                new ResolutionRequest(
                        "case-0001",
                        "00012504500001",
                        "91441521MA4XAB1211",
                        "示例",
                        "核验",
                        Moment.PREPARATION,
                        List.of("P-SLOW"),
                        false,
                        Map.of(),
                        Optional.empty(),
                        Optional.empty()),
                ACTOR,
                NOW);
    }

    private static ProofItem item() {
        var step = new RouteStep(
                Route.DATA_SHARING, "slow-at-first", "anything", null, null, null, null, null, null, false);
        return new ProofItem(
                "P-SLOW",
                new Bilingual("示例", "example"),
                ProofItem.ProofKind.FACT,
                List.of(),
                "",
                List.of(),
                "",
                List.of(),
                ProofItem.ListKind.RETAINED,
                false,
                null,
                null,
                null,
                List.of(step),
                LocalDate.of(2026, 1, 1),
                "",
                "",
                1);
    }

    /** Answers after half a second, as a line does that is being built. */
    private static final class SlowSource implements ProofSource {

        @Override
        public String code() {
            return "slow-at-first";
        }

        @Override
        public String chinese() {
            return "示例";
        }

        @Override
        public String english() {
            return "example";
        }

        @Override
        public SourceAnswer ask(SourceQuestion question, Duration patience) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            return new SourceAnswer.Records(List.of(), "");
        }
    }
}
