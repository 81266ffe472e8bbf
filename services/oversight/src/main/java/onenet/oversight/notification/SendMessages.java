package onenet.oversight.notification;

import onenet.casework.LegalTime;
import onenet.oversight.notification.Carrier.Parcel;
import onenet.oversight.notification.Carrier.Reply;
import onenet.oversight.notification.Deliveries.Claim;
import onenet.oversight.notification.Deliveries.End;
import onenet.time.Backoff;
import onenet.time.OwnTransaction;
import onenet.time.Sweep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Use case: what waits for a channel is sent. The other side is called outside any transaction, and every attempt may be killed at any point: its lease runs out and the
 * message is handed over again under the same key. To whom it may go is asked again each time.
 */
@ApplicationScoped
public class SendMessages {

    private static final Logger LOG = Logger.getLogger(SendMessages.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    private final Deliveries deliveries;
    private final Parcels parcels;
    private final Carriers carriers;
    private final Templates templates;
    private final NotificationConfig config;
    private final OwnTransaction transaction;
    private final Sweep sweep;
    private final InstantSource clock;

    SendMessages(
            Deliveries deliveries,
            Parcels parcels,
            Carriers carriers,
            Templates templates,
            NotificationConfig config,
            OwnTransaction transaction,
            Sweep sweep,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.parcels = parcels;
        this.carriers = carriers;
        this.templates = templates;
        this.config = config;
        this.transaction = transaction;
        this.sweep = sweep;
        this.clock = clock;
    }

    private record Taken(Claim claim, Parcel parcel) {}

    /** Everything that is due by one channel, the longest due first. */
    public void handle(Channel channel) {
        sweep.eachWaiting(
                "sending messages by " + channel, most -> deliveries.due(channel, clock.instant(), most), this::send);
    }

    private void send(UUID id) {
        transaction.call(() -> take(id)).ifPresent(taken -> {
            Reply reply = carriers.of(taken.claim().channel()).carry(taken.parcel());
            transaction.call(() -> settle(taken.claim(), reply));
        });
    }

    private Optional<Taken> take(UUID id) {
        Instant now = clock.instant();
        return deliveries.claim(id, config.lease(), now).flatMap(claim -> taken(claim, now));
    }

    private Optional<Taken> taken(Claim claim, Instant now) {
        Parcels.Packed packed;
        try {
            packed = parcels.of(claim);
        } catch (AddressBox.SealedOtherwise unreadable) {
            // trying again opens nothing: somebody has to look, and its owner to enter it anew
            park(claim, "SEALED_WITH_ANOTHER_KEY", true);
            return Optional.empty();
        }
        if (packed.drop().isPresent()) {
            deliveries.moved(
                    claim, DeliveryAction.DROP, new End(packed.drop().get().name(), false, Duration.ZERO));
            return Optional.empty();
        }
        Instant loudAt = packed.waitsWhileQuiet()
                ? templates.rulesOn(LegalTime.date(now)).loudAt(now)
                : now;
        if (loudAt.isAfter(now)) {
            deliveries.hold(claim, loudAt);
            return Optional.empty();
        }
        return Optional.of(new Taken(claim, packed.parcel()));
    }

    private Claim settle(Claim claim, Reply reply) {
        switch (reply.word()) {
            case ACCEPTED -> deliveries.moved(claim, DeliveryAction.SEND, End.WELL);
            case REFUSED -> park(claim, reply.why(), true);
            default -> again(claim, reply.why());
        }
        return claim;
    }

    private void again(Claim claim, String why) {
        if (claim.attempts() >= config.attempts()) {
            park(claim, why, false);
        } else {
            Duration pause = new Backoff(FIRST_PAUSE, config.longestPause()).after(claim.attempts() - 1);
            deliveries.moved(claim, DeliveryAction.FAIL, new End(why, false, pause));
        }
    }

    private void park(Claim claim, String why, boolean refused) {
        LOG.errorf("ALARM message %s by %s was not sent: %s", claim.id(), claim.channel(), why);
        deliveries.moved(claim, DeliveryAction.PARK, new End(why, refused, Duration.ZERO));
    }
}
