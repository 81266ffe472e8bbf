package onenet.oversight.credit;

import onenet.casework.actor.Actor;
import onenet.oversight.step.Step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the party asks to be taken out early and says what it put right (信用修复). */
@ApplicationScoped
public class AskRemoval {

    private final CreditDesk desk;

    AskRemoval(CreditDesk desk) {
        this.desk = desk;
    }

    /** @throws onenet.problem.Problem CREDIT_TOO_EARLY before the rules of the list allow it */
    @Transactional
    public CreditListing handle(Actor party, String number, String ifMatch, String words) {
        return desk.act(
                new CreditDesk.Act(party, number, ifMatch, ListingAction.ASK_REMOVAL, new Step.Said(words, "")),
                (listing, today) -> listing.moved(ListingAction.ASK_REMOVAL));
    }
}
