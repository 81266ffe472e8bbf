package onenet.oversight.credit;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the decision was quashed, or the office takes it back: the entry never was. */
@ApplicationScoped
public class AnnulListing {

    private final CreditDesk desk;

    AnnulListing(CreditDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public CreditListing handle(Actor decider, String number, String ifMatch, Ruling ruling) {
        return desk.act(
                new CreditDesk.Act(decider, number, ifMatch, ListingAction.ANNUL, ruling.said()),
                (listing, today) -> listing.annulled());
    }
}
