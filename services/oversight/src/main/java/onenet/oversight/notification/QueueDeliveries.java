package onenet.oversight.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/** Use case: a message that was written goes out on every way its party's people have opened, and to the message centre where the city uses it. */
@ApplicationScoped
public class QueueDeliveries {

    private final Contacts contacts;
    private final Deliveries deliveries;
    private final NotificationConfig config;
    private final InstantSource clock;

    QueueDeliveries(Contacts contacts, Deliveries deliveries, NotificationConfig config, InstantSource clock) {
        this.contacts = contacts;
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    /** @param channels the ways its template may go */
    @Transactional
    public void handle(Message written, Set<Channel> channels) {
        Instant now = clock.instant();
        channels.forEach(channel -> contacts.ofParty(written.holder(), channel).stream()
                .filter(each -> !each.switchedOff().contains(written.kind()))
                .forEach(each -> deliveries.queue(written.id(), each.id(), channel, now)));
        if (config.centre().url().isPresent()) {
            deliveries.queue(written.id(), null, Channel.CENTRE, now);
        }
    }
}
