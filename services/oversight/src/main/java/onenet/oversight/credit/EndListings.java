package onenet.oversight.credit;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.oversight.step.Step;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;

/** Use case: the term of an entry is over; nothing follows from it since the first second after its last day, and now its procedure ends too. */
@ApplicationScoped
public class EndListings {

    private final CreditListings listings;
    private final CreditDesk desk;
    private final Sweep sweep;
    private final InstantSource clock;

    EndListings(CreditListings listings, CreditDesk desk, Sweep sweep, InstantSource clock) {
        this.listings = listings;
        this.desk = desk;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.oversight.sweep-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        LocalDate today = LegalTime.today(clock);
        sweep.each("ending credit entries", most -> listings.over(today, most), number -> end(number, today));
    }

    private void end(String number, LocalDate today) {
        listings.held(number)
                .filter(listing -> listing.endsOn().filter(today::isAfter).isPresent()
                        && ListingLifecycle.TABLE
                                .find(listing.status(), ListingAction.END)
                                .isPresent())
                .ifPresent(listing -> {
                    listing.moved(ListingAction.END);
                    desk.file(listing, ListingAction.END.name(), Actor.CLOCK, new Step.Said("", ""), clock.instant());
                });
    }
}
