package onenet.proofs.resolution;

import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.RouteStep;
import onenet.proofs.source.RecordState;
import onenet.proofs.source.SourceAnswer;
import onenet.proofs.source.SourceGates;
import onenet.proofs.source.SourceQuestion;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Asks the sources of one proof one after the other, from a route on, until one gives an answer that settles it. The next is asked only when
 * the one before answered that it has nothing, or only something outdated: a source that is down settles nothing, and skipping it would make
 * its outage look like the applicant's lack.
 */
@Singleton
class RouteWalk {

    private final SourceGates gates;
    private final InstantSource clock;

    RouteWalk(SourceGates gates, InstantSource clock) {
        this.gates = gates;
        this.clock = clock;
    }

    /** What is asked. */
    record Journey(
            ProofItem item,
            int from,
            String caseReference,
            String itemCode,
            String purpose,
            Judgement.Subject subject) {}

    /**
     * Starts asking.
     *
     * @param budget how long all of it may take; null when nobody waits
     */
    CompletableFuture<List<Tried>> start(Journey journey, Duration budget) {
        long end = budget == null ? Long.MAX_VALUE : System.nanoTime() + budget.toNanos();
        return next(journey, journey.from(), end, new ArrayList<>());
    }

    private CompletableFuture<List<Tried>> next(Journey journey, int index, long end, List<Tried> tried) {
        List<RouteStep> routes = journey.item().routes();
        if (index >= routes.size() || !routes.get(index).route().lookup()) {
            return CompletableFuture.completedFuture(tried);
        }
        RouteStep step = routes.get(index);
        SourceQuestion question = question(journey, step);
        Instant requestedAt = clock.instant();
        return gates.ask(step.source(), question, patience(step, end)).thenCompose(answer -> {
            Verdict verdict = Judgement.of(answer, step, journey.subject());
            String hash = answer instanceof SourceAnswer.Records records ? records.responseHash() : "";
            tried.add(new Tried(step, question.requestId(), requestedAt, clock.instant(), verdict, hash));
            return settles(verdict) ? CompletableFuture.completedFuture(tried) : next(journey, index + 1, end, tried);
        });
    }

    /** Whether one of the sources the proof may need was never asked since the start. */
    boolean cold(ProofItem item) {
        return item.routes().stream()
                .filter(step -> step.route().lookup())
                .anyMatch(step -> !gates.askedBefore(step.source()));
    }

    private Duration patience(RouteStep step, long end) {
        return end == Long.MAX_VALUE ? gates.patience(step.source()) : Duration.ofNanos(end - System.nanoTime());
    }

    private static boolean settles(Verdict verdict) {
        return switch (verdict.outcome()) {
            case NOT_FOUND -> false;
            case FOUND_INVALID -> !RecordState.valueOf(verdict.code()).mayBeElsewhere();
            default -> true;
        };
    }

    private static SourceQuestion question(Journey journey, RouteStep step) {
        return new SourceQuestion(
                journey.caseReference(),
                journey.itemCode(),
                journey.item().name().zh(),
                journey.purpose(),
                journey.subject().holderCode(),
                journey.subject().holderName(),
                step.type(),
                step.fields(),
                UUID.randomUUID().toString());
    }
}
