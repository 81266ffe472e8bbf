package onenet.proofs.resolution;

import onenet.casework.LegalTime;
import onenet.proofs.proofitem.ListChange;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;

/** Open cases stop asking for a proof on the day it was cancelled or its basis fell away. */
@ApplicationScoped
public class StopAsking {

    private final ProofRegister register;
    private final ProofCases cases;
    private final ResolutionNews news;
    private final InstantSource clock;

    StopAsking(ProofRegister register, ProofCases cases, ResolutionNews news, InstantSource clock) {
        this.register = register;
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    void changed(@Observes ListChange approved) {
        stop();
    }

    @Scheduled(
            every = "{onenet.proofs.assistance.sweep-interval:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void stop() {
        LocalDate today = LegalTime.date(clock.instant());
        register.on(today).values().stream()
                .filter(item -> !item.askable(today))
                .forEach(this::stop);
    }

    private void stop(ProofItem item) {
        for (ProofLine line : cases.open(item.proofId())) {
            ProofState before = line.state();
            line.notNeeded(item.list() == ProofItem.ListKind.CANCELLED ? "CANCELLED" : "BASIS_REPEALED");
            news.tell(line, before);
        }
    }
}
