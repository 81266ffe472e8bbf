package onenet.oversight.notification;

import onenet.oversight.notification.Carrier.Outcome;
import onenet.oversight.notification.Carrier.Report;
import onenet.oversight.notification.Deliveries.Claim;
import onenet.oversight.notification.Deliveries.End;
import onenet.time.Backoff;
import onenet.time.OwnTransaction;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Use case: the SMS provider is asked what became of messages, less and less often; without a report they stay sent, and nobody claims that they arrived. */
@ApplicationScoped
public class AskReports {

    private static final Logger LOG = Logger.getLogger(AskReports.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    private final Deliveries deliveries;
    private final Carriers carriers;
    private final NotificationConfig config;
    private final OwnTransaction transaction;
    private final Sweep sweep;

    AskReports(
            Deliveries deliveries,
            Carriers carriers,
            NotificationConfig config,
            OwnTransaction transaction,
            Sweep sweep) {
        this.deliveries = deliveries;
        this.carriers = carriers;
        this.config = config;
        this.transaction = transaction;
        this.sweep = sweep;
    }

    @Scheduled(every = "{onenet.oversight.notification.ask-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        sweep.eachWaiting("asking for reports", most -> deliveries.asked(config.questions(), most), this::ask);
    }

    private void ask(UUID id) {
        transaction
                .call(() -> deliveries.claimToAsk(id, config.lease(), config.questions()))
                .ifPresent(claim -> {
                    Report report = carriers.of(claim.channel()).report(claim.key());
                    transaction.call(() -> settle(claim, report));
                });
    }

    private Claim settle(Claim claim, Report report) {
        if (report.outcome() == Outcome.DELIVERED) {
            deliveries.moved(claim, DeliveryAction.CONFIRM, End.WELL);
        } else if (report.outcome() == Outcome.UNDELIVERABLE) {
            LOG.warnf("message %s by %s did not arrive: %s", claim.id(), claim.channel(), report.why());
            deliveries.moved(claim, DeliveryAction.PARK, new End(report.why(), true, Duration.ZERO));
        } else {
            deliveries.askLater(claim, new Backoff(FIRST_PAUSE, config.longestPause()).after(claim.questions() - 1));
        }
        return claim;
    }
}
