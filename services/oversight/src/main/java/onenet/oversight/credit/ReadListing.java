package onenet.oversight.credit;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.oversight.step.Step;
import onenet.oversight.step.Steps;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Query: one entry, what was done with it, and what the reader may do next. */
@ApplicationScoped
public class ReadListing {

    private final CreditListings listings;
    private final CreditDesk desk;
    private final Steps steps;
    private final InstantSource clock;

    ReadListing(CreditListings listings, CreditDesk desk, Steps steps, InstantSource clock) {
        this.listings = listings;
        this.desk = desk;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * An entry as somebody sees it.
     *
     * @param rules those it was made by, or would be
     * @param standing whether it stands today
     * @param steps what was done with it, in its order
     */
    public record Seen(
            CreditListing listing, CreditRules rules, boolean standing, List<Step> steps, Set<ListingAction> allowed) {}

    /** @throws onenet.problem.Problem NOT_FOUND for one the actor does not see */
    @Transactional
    public Seen handle(Actor actor, String number) {
        LocalDate today = LegalTime.today(clock);
        CreditListing found = listings.findByIdOptional(number)
                .filter(each -> ListingRules.sees(actor, each))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        return new Seen(
                found,
                desk.of(found, today),
                found.standing().standsOn(today),
                steps.of(number),
                desk.allowed(actor, found));
    }
}
