package onenet.oversight.credit;

import onenet.casework.actor.Actor;
import onenet.oversight.step.Step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the party states its case (陈述申辩), here, or elsewhere and an officer writes it down. It may speak as often as it likes before the decision. */
@ApplicationScoped
public class StateCase {

    private final CreditDesk desk;

    StateCase(CreditDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public CreditListing handle(Actor actor, String number, String ifMatch, String words) {
        ListingAction how = actor.isOfficer() ? ListingAction.NOTE_STATEMENT : ListingAction.STATE;
        return desk.act(
                new CreditDesk.Act(actor, number, ifMatch, how, new Step.Said(words, "")),
                (listing, today) -> listing.stated(how));
    }
}
