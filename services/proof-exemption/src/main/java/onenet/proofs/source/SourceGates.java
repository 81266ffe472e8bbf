package onenet.proofs.source;

import onenet.proofs.ProofsConfig;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** The bulkheads: each source has its own few threads and its own short line, so that a slow one holds up nobody else's answer. */
@Singleton
public class SourceGates {

    private static final Logger LOG = Logger.getLogger(SourceGates.class);

    private final Map<String, Gate> gates = new LinkedHashMap<>();

    public SourceGates(@All List<ProofSource> sources, ProofsConfig config) {
        for (ProofSource source : sources) {
            gates.put(source.code(), new Gate(source, config.sources().get(source.code())));
        }
    }

    private record Gate(ProofSource source, ThreadPoolExecutor threads, Duration patience, AtomicBoolean asked) {

        Gate(ProofSource source, ProofsConfig.Source config) {
            this(
                    source,
                    new ThreadPoolExecutor(
                            config.atOnce(),
                            config.atOnce(),
                            30,
                            TimeUnit.SECONDS,
                            new ArrayBlockingQueue<>(config.inLine()),
                            task -> named(task, source.code())),
                    config.patience(),
                    new AtomicBoolean());
            threads.allowCoreThreadTimeOut(true);
        }

        private static Thread named(Runnable task, String code) {
            Thread thread = new Thread(task, "source-" + code);
            thread.setDaemon(true);
            return thread;
        }
    }

    /** Asks, and gives an answer in time whatever the source does. */
    public CompletableFuture<SourceAnswer> ask(String code, SourceQuestion question, Duration patience) {
        Gate gate = gates.get(code);
        if (gate == null) {
            return CompletableFuture.completedFuture(SourceAnswer.error("NO_SUCH_SOURCE"));
        }
        if (patience.isNegative() || patience.isZero()) {
            return CompletableFuture.completedFuture(SourceAnswer.error("TIMEOUT"));
        }
        try {
            return CompletableFuture.supplyAsync(() -> ask(gate.source(), question, patience), gate.threads())
                    .completeOnTimeout(SourceAnswer.error("TIMEOUT"), patience.toMillis(), TimeUnit.MILLISECONDS)
                    .whenComplete((answer, fault) -> gate.asked().set(true));
        } catch (RejectedExecutionException full) {
            return CompletableFuture.completedFuture(SourceAnswer.error("TOO_MANY_AT_ONCE"));
        }
    }

    /** Whether the source was asked since this process started, so that lines and code are warm. */
    public boolean askedBefore(String code) {
        return Optional.ofNullable(gates.get(code))
                .map(gate -> gate.asked().get())
                .orElse(true);
    }

    /** How long a source may take when nobody waits. */
    public Duration patience(String code) {
        return Optional.ofNullable(gates.get(code)).map(Gate::patience).orElse(Duration.ZERO);
    }

    public Optional<ProofSource> source(String code) {
        return Optional.ofNullable(gates.get(code)).map(Gate::source);
    }

    private static SourceAnswer ask(ProofSource source, SourceQuestion question, Duration patience) {
        try {
            return source.ask(question, patience);
        } catch (RuntimeException fault) {
            // the bulkhead's last line: a fault in one adapter is a fault of that source and of nothing else
            LOG.errorf(fault, "source %s", source.code());
            return SourceAnswer.error("ADAPTER_FAULT");
        }
    }

    void stop(@Observes ShutdownEvent ended) {
        gates.values().forEach(gate -> gate.threads().shutdownNow());
    }
}
