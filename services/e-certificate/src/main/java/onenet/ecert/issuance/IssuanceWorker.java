package onenet.ecert.issuance;

import onenet.ecert.EcertConfig;
import onenet.ecert.certificate.WorkList;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Takes one step after the other from the work list.
 *
 * <p>Every step can be killed at any point: its lease runs out, and it is done again from what the database says. Several replicas share the list.
 */
@ApplicationScoped
public class IssuanceWorker {

    private static final Logger LOG = Logger.getLogger(IssuanceWorker.class);

    private final WorkList work;
    private final SealCertificate seal;
    private final RegisterCertificate register;
    private final AbolishCertificate abolish;
    private final Settings settings;

    IssuanceWorker(
            WorkList work,
            SealCertificate seal,
            RegisterCertificate register,
            AbolishCertificate abolish,
            Settings settings) {
        this.work = work;
        this.seal = seal;
        this.register = register;
        this.abolish = abolish;
        this.settings = settings;
    }

    @Scheduled(
            every = "{onenet.ecert.issuance.poll-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void workOff() {
        while (workOnce()) {
            // the next step
        }
    }

    /** @return false when nothing is due */
    public boolean workOnce() {
        Optional<WorkList.Claim> claim = QuarkusTransaction.requiringNew()
                .call(() -> work.claim(settings.issuance().lease()));
        claim.ifPresent(this::attempt);
        return claim.isPresent();
    }

    private void attempt(WorkList.Claim claim) {
        StepOutcome outcome = perform(claim);
        outcome.failure().ifPresent(why -> {
            settings.failed(claim, why, outcome.alarm());
            QuarkusTransaction.requiringNew()
                    .run(() -> work.putOff(
                            claim, why, outcome.alarm(), settings.issuance().longestPause()));
        });
    }

    private StepOutcome perform(WorkList.Claim claim) {
        try {
            return switch (claim.step()) {
                case SEAL -> seal.handle(claim);
                case REGISTER -> register.handle(claim);
                case ABOLISH -> abolish.handle(claim);
            };
        } catch (RuntimeException fault) {
            // the worker's last line: a fault of ours must neither stop the others nor lose the step
            LOG.errorf(fault, "step %s of %s failed", claim.step(), claim.certificateId());
            return StepOutcome.alarm(fault.toString());
        }
    }

    /** Settings of the worker, and the alarm bell. */
    @ApplicationScoped
    static class Settings {

        private final EcertConfig config;
        private final MeterRegistry meters;

        Settings(EcertConfig config, MeterRegistry meters) {
            this.config = config;
            this.meters = meters;
        }

        EcertConfig.Issuance issuance() {
            return config.issuance();
        }

        void failed(WorkList.Claim claim, String why, boolean alarm) {
            if (alarm) {
                LOG.errorf("ALARM %s of %s: %s", claim.step(), claim.certificateId(), why);
                meters.counter("onenet_ecert_alarms", "step", claim.step().name())
                        .increment();
            } else {
                LOG.warnf("%s of %s will be tried again: %s", claim.step(), claim.certificateId(), why);
            }
        }
    }
}
