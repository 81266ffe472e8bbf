package onenet.oversight.notification;

import onenet.casework.LegalTime;
import onenet.time.OwnTransaction;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** Use case: what nobody confirmed, and what belongs to somebody not seen for too long, is forgotten; so are the codes of more than an hour ago. */
@ApplicationScoped
public class LapseContacts {

    /** Whoever enters an address confirms it the same day, or not at all. */
    private static final Duration UNCONFIRMED = Duration.ofDays(1);

    private final Contacts contacts;
    private final Templates templates;
    private final Sweep sweep;
    private final OwnTransaction transaction;
    private final InstantSource clock;

    LapseContacts(
            Contacts contacts, Templates templates, Sweep sweep, OwnTransaction transaction, InstantSource clock) {
        this.contacts = contacts;
        this.templates = templates;
        this.sweep = sweep;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(every = "{onenet.oversight.notification.lapse-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        LocalDate seenBefore = today.minusDays(templates.rulesOn(today).seenWithinDays());
        sweep.each(
                "forgetting contacts", most -> contacts.lapsed(now.minus(UNCONFIRMED), seenBefore, most), this::lapse);
        transaction.call(() -> {
            contacts.forgetCodes(now.minus(Duration.ofHours(1)));
            return now;
        });
    }

    private void lapse(UUID id) {
        contacts.held(id)
                .filter(each -> each.status() != ContactStatus.ENDED)
                .ifPresent(each -> each.ended(ContactAction.LAPSE));
    }
}
