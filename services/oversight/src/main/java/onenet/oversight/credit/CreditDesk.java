package onenet.oversight.credit;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.oversight.step.Step;
import onenet.oversight.step.Steps;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Opens an entry for an act and files what was done: step, record and what is told, in the transaction of the act. */
@ApplicationScoped
class CreditDesk {

    private final CreditListings listings;
    private final CreditRuleBook rules;
    private final Steps steps;
    private final List<CreditFollower> followers;
    private final AuditTrail audit;
    private final InstantSource clock;

    CreditDesk(
            CreditListings listings,
            CreditRuleBook rules,
            Steps steps,
            @All List<CreditFollower> followers,
            AuditTrail audit,
            InstantSource clock) {
        this.listings = listings;
        this.rules = rules;
        this.steps = steps;
        this.followers = followers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One act on one entry, as it came.
     *
     * @param ifMatch the version the actor saw, as an entity tag
     */
    record Act(Actor actor, String number, String ifMatch, ListingAction action, Step.Said said) {}

    /**
     * @param verb what the entry does, that day
     * @throws onenet.problem.Problem NOT_FOUND, FORBIDDEN, OUTSIDE_JURISDICTION, FOUR_EYES, PRECONDITION_REQUIRED, STALE_VERSION, CREDIT_NOT_HEARD,
     *     CREDIT_TOO_EARLY
     */
    CreditListing act(Act act, BiConsumer<CreditListing, LocalDate> verb) {
        CreditListing listing = listings.held(act.number())
                .filter(found -> ListingRules.sees(act.actor(), found))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(act.ifMatch(), listing.version());
        Instant now = clock.instant();
        // what its status has no row for is said before who may do it when
        ListingLifecycle.TABLE.move(listing.status(), act.action());
        ListingRules.ALL.require(attempt(listing, act.action(), act.actor(), LegalTime.date(now)));
        Standing before = listing.standing();
        verb.accept(listing, LegalTime.date(now));
        file(listing, act.action().name(), act.actor(), act.said(), now);
        if (!before.equals(listing.standing())) {
            tell(listing, now);
        }
        return listing;
    }

    void file(CreditListing listing, String action, Actor by, Step.Said said, Instant now) {
        listing.acted();
        listings.persist(listing);
        listings.flush();
        steps.keep(listing.number(), action, by, said, now);
        audit.record(
                by,
                action + "_CREDIT_LISTING",
                listing.number(),
                Map.of("uscc", listing.uscc(), "words", said.words(), "paper", said.paperNumber()));
    }

    void tell(CreditListing listing, Instant now) {
        followers.forEach(each -> each.changed(listing, of(listing, LegalTime.date(now)), now));
    }

    /** What this actor may do with the entry now. */
    Set<ListingAction> allowed(Actor actor, CreditListing listing) {
        LocalDate today = LegalTime.today(clock);
        return ListingLifecycle.TABLE.allowedActions(listing.status(), actor.roles()).stream()
                .filter(action -> ListingRules.ALL.allows(attempt(listing, action, actor, today)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules an entry was made by; before it is made, those of that day. */
    CreditRules of(CreditListing listing, LocalDate today) {
        return rules.on(listing.kind(), listing.listedOn().orElse(today));
    }

    private ListingRules.Attempt attempt(CreditListing listing, ListingAction action, Actor actor, LocalDate today) {
        return new ListingRules.Attempt(listing, action, actor, of(listing, today), today);
    }
}
