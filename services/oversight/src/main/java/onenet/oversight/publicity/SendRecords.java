package onenet.oversight.publicity;

import onenet.casework.LegalTime;
import onenet.time.Backoff;
import onenet.time.OwnTransaction;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Use case: the upper platform is told what it has not confirmed. It is called outside any transaction, and every attempt may be killed at any point: its
 * lease runs out and the same record is told under the same key and revision again.
 */
@ApplicationScoped
public class SendRecords {

    private static final Logger LOG = Logger.getLogger(SendRecords.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final PublicityRecords records;
    private final Sendings sendings;
    private final PublicityPlatform platform;
    private final Editions editions;
    private final PublicityConfig config;
    private final OwnTransaction transaction;
    private final Sweep sweep;
    private final InstantSource clock;

    SendRecords(
            PublicityRecords records,
            Sendings sendings,
            PublicityPlatform platform,
            Editions editions,
            PublicityConfig config,
            OwnTransaction transaction,
            Sweep sweep,
            InstantSource clock) {
        this.records = records;
        this.sendings = sendings;
        this.platform = platform;
        this.editions = editions;
        this.config = config;
        this.transaction = transaction;
        this.sweep = sweep;
        this.clock = clock;
    }

    private record Taken(Sendings.Claim claim, PublicityPlatform.Entry entry) {}

    @Scheduled(every = "{onenet.oversight.publicity.send-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        sweep.eachWaiting("telling what is published", sendings::due, this::send);
    }

    private void send(UUID id) {
        transaction.call(() -> take(id)).ifPresent(taken -> {
            PublicityPlatform.Reply reply = platform.tell(taken.entry());
            transaction.call(() -> settle(taken.claim(), reply));
        });
    }

    private Optional<Taken> take(UUID id) {
        return sendings.claim(id, config.lease()).map(claim -> new Taken(claim, entry(claim)));
    }

    private PublicityPlatform.Entry entry(Sendings.Claim claim) {
        PublicityRecord found = records.findById(claim.recordId());
        return new PublicityPlatform.Entry(
                found.id().toString(), claim.revision(), coded(found, editions.on(found.decidedOn())));
    }

    /** The record by the codes of the standard. */
    static Map<String, String> coded(PublicityRecord found, Edition edition) {
        Map<Field, String> said = found.said(edition);
        Map<String, String> coded = new LinkedHashMap<>();
        edition.fields().stream()
                .filter(row -> said.containsKey(row.field()))
                .forEach(row -> coded.put(row.code(), said.get(row.field())));
        return coded;
    }

    private Sendings.Claim settle(Sendings.Claim claim, PublicityPlatform.Reply reply) {
        if (reply instanceof PublicityPlatform.Held held && held.revision() >= claim.revision()) {
            sendings.confirm(claim.recordId(), claim.revision(), LegalTime.today(clock));
        } else if (reply instanceof PublicityPlatform.Refused refused) {
            park(claim, refused.why());
        } else {
            again(claim, reply instanceof PublicityPlatform.Unclear unclear ? unclear.why() : "an older one is held");
        }
        return claim;
    }

    private void again(Sendings.Claim claim, String why) {
        if (claim.attempts() >= config.attempts()) {
            park(claim, why);
        } else {
            sendings.putOff(claim, why, new Backoff(FIRST_PAUSE, config.longestPause()).after(claim.attempts() - 1));
        }
    }

    private void park(Sendings.Claim claim, String why) {
        LOG.errorf("ALARM the platform was not told of record %s: %s", claim.recordId(), why);
        sendings.park(claim, why);
    }
}
