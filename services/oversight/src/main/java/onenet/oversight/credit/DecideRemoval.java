package onenet.oversight.credit;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the office decides whether an enterprise is taken out early, asked or of its own motion; from the day it is, nothing follows from the entry any more. */
@ApplicationScoped
public class DecideRemoval {

    private final CreditDesk desk;

    DecideRemoval(CreditDesk desk) {
        this.desk = desk;
    }

    /** @param removed whether it is taken out, or the entry stays */
    @Transactional
    public CreditListing handle(Actor decider, String number, String ifMatch, boolean removed, Ruling ruling) {
        ListingAction action = removed ? ListingAction.REMOVE : ListingAction.KEEP;
        return desk.act(new CreditDesk.Act(decider, number, ifMatch, action, ruling.said()), (listing, today) -> {
            if (removed) {
                listing.removed(decider, today);
            } else {
                listing.moved(action);
            }
        });
    }
}
