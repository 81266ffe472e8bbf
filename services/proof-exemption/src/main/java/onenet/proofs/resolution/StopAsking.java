package onenet.proofs.resolution;

import onenet.casework.LegalTime;
import onenet.proofs.proofitem.ListChange;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.InstantSource;
import java.time.LocalDate;

/** Open cases stop asking for a proof on the day it was cancelled or its basis fell away. */
@ApplicationScoped
public class StopAsking {

    private final ProofRegister register;
    private final ProofCases cases;
    private final ResolutionNews news;
    private final Sweep sweep;
    private final InstantSource clock;

    StopAsking(ProofRegister register, ProofCases cases, ResolutionNews news, Sweep sweep, InstantSource clock) {
        this.register = register;
        this.cases = cases;
        this.news = news;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** Only once the change stands: each case stops by itself, and one that cannot does not undo the approval. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListChange approved) {
        stop();
    }

    @Scheduled(
            every = "{onenet.proofs.assistance.sweep-interval:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void stop() {
        LocalDate today = LegalTime.today(clock);
        register.on(today).values().stream()
                .filter(item -> !item.askable(today))
                .forEach(item -> sweep.each(
                        "asking no more for " + item.proofId(),
                        most -> cases.opened(item.proofId(), most),
                        caseReference -> stop(item, caseReference)));
    }

    private void stop(ProofItem item, String caseReference) {
        cases.locked(caseReference);
        cases.line(caseReference, item.proofId()).filter(ProofLine::open).ifPresent(line -> {
            ProofState before = line.state();
            line.notNeeded(item.goneBecause());
            news.tell(line, before, RetryLookups.SERVICE);
        });
    }
}
