package onenet.oversight.credit;

import onenet.access.Powers;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.authority.Office;
import onenet.casework.authority.OfficeLevel;
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
    private final Powers powers;
    private final InstantSource clock;

    EnterDecided(CreditListings listings, CreditDesk desk, CaseNumbers numbers, Powers powers, InstantSource clock) {
        this.listings = listings;
        this.desk = desk;
        this.numbers = numbers;
        this.powers = powers;
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
        DecidedElsewhere entry = told.at(office(told.office()));
        String number = numbers.next(
                        ProposeListing.PREFIX,
                        new OfficeCode(entry.office()),
                        LegalTime.date(now).getYear())
                .value();
        CreditListing listing = CreditListing.decidedElsewhere(number, entry, by, now);
        desk.file(
                listing,
                ListingAction.ENTER.name(),
                by,
                new Step.Said(told.proposal().facts(), told.decisionNumber()),
                now);
        desk.tell(listing, now);
    }

    /** An office the city does not have could never take it out: then it is the city's. */
    private String office(String told) {
        return powers.office(told)
                .or(() -> powers.offices().stream()
                        .filter(each -> each.level() == OfficeLevel.CITY)
                        .findFirst())
                .map(Office::code)
                .orElseThrow();
    }
}
