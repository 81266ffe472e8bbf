package onenet.oversight.credit;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: another person than who proposed decides in writing whether the enterprise is entered; the entry stands from the day of the decision. */
@ApplicationScoped
public class DecideListing {

    private final CreditDesk desk;

    DecideListing(CreditDesk desk) {
        this.desk = desk;
    }

    /** @param entered whether it is entered, or nothing is */
    @Transactional
    public CreditListing handle(Actor decider, String number, String ifMatch, boolean entered, Ruling ruling) {
        ListingAction action = entered ? ListingAction.ENTER : ListingAction.CLEAR;
        return desk.act(new CreditDesk.Act(decider, number, ifMatch, action, ruling.said()), (listing, today) -> {
            if (entered) {
                CreditRules rules = desk.of(listing, today);
                listing.entered(decider, ruling.decisionNumber(), today, rules.endsOn(today));
            } else {
                listing.moved(action);
            }
        });
    }
}
