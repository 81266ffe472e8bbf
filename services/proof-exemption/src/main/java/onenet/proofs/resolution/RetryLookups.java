package onenet.proofs.resolution;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.proofs.ProofsConfig;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks again what could not be answered, with growing pauses and without a person. Several replicas share the list. */
@ApplicationScoped
public class RetryLookups {

    /** This service itself, acting by statutory function. */
    public static final Actor SERVICE = Actor.service("proof-exemption", "证明事项服务");

    private static final Logger LOG = Logger.getLogger(RetryLookups.class);

    private final LookupWork work;
    private final ProofCases cases;
    private final ProofRegister register;
    private final Lookups lookups;
    private final ResolutionNews news;
    private final ProofsConfig.Retry retry;
    private final InstantSource clock;

    RetryLookups(
            LookupWork work,
            ProofCases cases,
            ProofRegister register,
            Lookups lookups,
            ResolutionNews news,
            ProofsConfig config,
            InstantSource clock) {
        this.work = work;
        this.cases = cases;
        this.register = register;
        this.lookups = lookups;
        this.news = news;
        this.retry = config.retry();
        this.clock = clock;
    }

    @Scheduled(
            every = "{onenet.proofs.retry.poll-interval:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void workOff() {
        while (workOnce()) {
            // the next look-up
        }
    }

    /** @return false when nothing is due */
    public boolean workOnce() {
        Instant now = clock.instant();
        Optional<LookupWork.Claim> claim = QuarkusTransaction.requiringNew().call(() -> work.claim(now, retry.lease()));
        claim.ifPresent(this::attempt);
        return claim.isPresent();
    }

    /** Asks outside any transaction; a worker killed meanwhile leaves a lease that runs out. */
    private void attempt(LookupWork.Claim claim) {
        try {
            Optional<Lookups.Running> running =
                    QuarkusTransaction.requiringNew().call(() -> begin(claim)).map(lookups::ask);
            running.ifPresent(each -> {
                each.answer().join();
                QuarkusTransaction.requiringNew().run(() -> settle(claim, each));
            });
        } catch (RuntimeException fault) {
            // the worker's last line: a fault of ours must neither stop the others nor lose the look-up
            LOG.errorf(fault, "ALARM look-up %s of %s failed", claim.proofId(), claim.caseReference());
        }
    }

    private Optional<Lookups.Begun> begin(LookupWork.Claim claim) {
        ProofCase proofCase = cases.findById(claim.caseReference());
        Optional<ProofItem> item = register.find(claim.proofId(), LegalTime.date(clock.instant()));
        ProofLine line = cases.line(claim.caseReference(), claim.proofId()).orElseThrow();
        boolean open = line.state() == ProofState.ASKING
                && item.filter(each -> each.askable(LegalTime.date(clock.instant())))
                        .isPresent();
        if (!open) {
            work.finish(claim.caseReference(), claim.proofId());
            return Optional.empty();
        }
        var occasion =
                new Settlement.Occasion(proofCase, item.orElseThrow(), proofCase.moment(), SERVICE, clock.instant());
        return Optional.of(lookups.begin(occasion, line));
    }

    private void settle(LookupWork.Claim claim, Lookups.Running running) {
        cases.locked(claim.caseReference());
        ProofState before = cases.standing(running.begun().line());
        ProofLine line = lookups.settle(running, clock.instant());
        if (before != ProofState.ASKING) {
            work.finish(claim.caseReference(), claim.proofId());
        }
        news.tell(line, before, SERVICE);
    }
}
