package onenet.oversight.credit;

import onenet.casework.actor.Actor;
import onenet.oversight.step.Step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the office gives a proposal up before it is decided. */
@ApplicationScoped
public class DropListing {

    private final CreditDesk desk;

    DropListing(CreditDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public CreditListing handle(Actor examiner, String number, String ifMatch, String words) {
        return desk.act(
                new CreditDesk.Act(examiner, number, ifMatch, ListingAction.DROP, new Step.Said(words, "")),
                (listing, today) -> listing.moved(ListingAction.DROP));
    }
}
