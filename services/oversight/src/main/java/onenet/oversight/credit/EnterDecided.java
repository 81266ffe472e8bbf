package onenet.oversight.credit;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.identity.OfficeCode;
import onenet.oversight.step.Step;
import onenet.requests.CaseNumbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/** Use case: what another procedure decided is entered; told again it changes nothing. Whoever told it is told back under which number it goes on. */
@ApplicationScoped
public class EnterDecided {

    private final CreditListings listings;
    private final CreditDesk desk;
    private final CaseNumbers numbers;
    private final InstantSource clock;

    EnterDecided(CreditListings listings, CreditDesk desk, CaseNumbers numbers, InstantSource clock) {
        this.listings = listings;
        this.desk = desk;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @param by the service that told of it */
    @Transactional
    public void handle(Actor by, DecidedElsewhere told) {
        listings.reserve(told.proposal().kind(), told.proposal().uscc());
        if (listings.told(told.id()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        String number = numbers.next(
                        ProposeListing.PREFIX,
                        new OfficeCode(told.office()),
                        LegalTime.date(now).getYear())
                .value();
        CreditListing listing = CreditListing.decidedElsewhere(number, told, by, now);
        desk.file(
                listing,
                ListingAction.ENTER.name(),
                by,
                new Step.Said(told.proposal().facts(), told.decisionNumber()),
                now);
        desk.tell(listing, now);
    }
}
