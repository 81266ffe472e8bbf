package onenet.oversight.exchange;

import onenet.outbox.Outbox;
import onenet.oversight.credit.CreditEffect;
import onenet.oversight.credit.CreditFollower;
import onenet.oversight.credit.CreditKind;
import onenet.oversight.credit.CreditListing;
import onenet.oversight.credit.CreditRules;
import onenet.oversight.credit.ListingLifecycle;
import onenet.oversight.credit.ListingStatus;
import onenet.oversight.credit.Standing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells on which days an entry in a credit list stands and what follows meanwhile, whole each time. Facts and statements stay here. */
@Singleton
public class CreditPublisher implements CreditFollower {

    private final Outbox outbox;

    CreditPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * What is told.
     *
     * @param id under which the entry is known; that of the service which decided it, where one told of it
     * @param version grows with each change
     * @param spans on which days it stands; none where it never was
     * @param effects what follows on those days
     */
    record CreditTold(
            UUID id,
            String listingNumber,
            long version,
            String uscc,
            CreditKind kind,
            String decisionNumber,
            ListingStatus status,
            LocalDate endsOn,
            List<Standing.Span> spans,
            List<CreditEffect> effects,
            Instant at) {}

    @Override
    public void changed(CreditListing listing, CreditRules rules, Instant at) {
        outbox.publish(
                ListingLifecycle.CHANGED,
                listing.number(),
                new CreditTold(
                        listing.id(),
                        listing.number(),
                        listing.version(),
                        listing.uscc(),
                        listing.kind(),
                        listing.decisionNumber().orElse(""),
                        listing.status(),
                        listing.endsOn().orElse(null),
                        listing.standing().spans(),
                        rules.effects().stream().map(CreditRules.Effect::effect).toList(),
                        at));
    }
}
