package onenet.oversight.credit;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: an early removal got by deceit is undone (应急管理部令第11号): the entry stands again to the end it first had. */
@ApplicationScoped
public class RestoreListing {

    private final CreditDesk desk;

    RestoreListing(CreditDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public CreditListing handle(Actor decider, String number, String ifMatch, Ruling ruling) {
        return desk.act(
                new CreditDesk.Act(decider, number, ifMatch, ListingAction.RESTORE, ruling.said()),
                CreditListing::restored);
    }
}
