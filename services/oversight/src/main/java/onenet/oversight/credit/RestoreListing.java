package onenet.oversight.credit;

import onenet.casework.actor.Actor;
import onenet.oversight.OversightProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: an early removal got by deceit is undone (应急管理部令第11号): the entry stands again to the end it first had. */
@ApplicationScoped
public class RestoreListing {

    private final CreditDesk desk;
    private final CreditListings listings;

    RestoreListing(CreditDesk desk, CreditListings listings) {
        this.desk = desk;
        this.listings = listings;
    }

    /** @throws onenet.problem.Problem CREDIT_OPEN where another entry of the list was made since */
    @Transactional
    public CreditListing handle(Actor decider, String number, String ifMatch, Ruling ruling) {
        return desk.act(
                new CreditDesk.Act(decider, number, ifMatch, ListingAction.RESTORE, ruling.said()),
                (listing, today) -> {
                    listings.open(listing.kind(), listing.uscc()).ifPresent(other -> {
                        throw OversightProblem.CREDIT_OPEN.raise();
                    });
                    listing.restored(today);
                });
    }
}
