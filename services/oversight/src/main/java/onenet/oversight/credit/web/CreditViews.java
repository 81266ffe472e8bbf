package onenet.oversight.credit.web;

import onenet.access.Powers;
import onenet.casework.actor.Actor;
import onenet.casework.authority.Office;
import onenet.oversight.credit.CreditKind;
import onenet.oversight.credit.CreditListing;
import onenet.oversight.credit.CreditRuleBook;
import onenet.oversight.credit.ListingAction;
import onenet.oversight.credit.ListingStatus;
import onenet.oversight.credit.ReadEffects.Following;
import onenet.oversight.credit.ReadListing;
import onenet.oversight.credit.Standing;
import onenet.oversight.credit.Wording;
import onenet.oversight.credit.web.CreditRuleViews.EffectView;
import onenet.oversight.credit.web.CreditRuleViews.GroundView;
import onenet.oversight.step.Step;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Shows entries in credit lists. */
@Singleton
class CreditViews {

    private final CreditRuleBook book;
    private final Powers powers;

    CreditViews(CreditRuleBook book, Powers powers) {
        this.book = book;
        this.powers = powers;
    }

    /**
     * An entry in a list of its own procedure.
     *
     * @param listingNumber number of the entry
     * @param partyName name of the enterprise; empty where only its code was told
     * @param openedAt when it was proposed
     * @param listedOn day of the decision
     * @param endsOn last day it was made for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListingSummary(
            String listingNumber,
            CreditKind kind,
            String uscc,
            String partyName,
            String office,
            String officeName,
            ListingStatus status,
            Instant openedAt,
            LocalDate statementDueOn,
            LocalDate listedOn,
            LocalDate endsOn) {}

    /**
     * A page of entries.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListingPage(List<ListingSummary> items, String next) {}

    /**
     * Days on which an entry stands.
     *
     * @param from the first
     * @param until the last; absent while no end is set
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpanView(LocalDate from, LocalDate until) {}

    /**
     * Something that was done with an entry.
     *
     * @param by who did it, as he is shown; officers are not named to the party
     * @param words what was said; empty where nobody spoke
     * @param paperNumber of the paper it was put in; empty where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CreditStepView(
            String action, String by, String office, String officeName, String words, String paperNumber, Instant at) {}

    /**
     * An entry in a credit list with its procedure.
     *
     * @param version what is acted on, as the ETag has it
     * @param ground why
     * @param servedOn day the notice came to the party
     * @param removableFrom first day early removal may be asked for
     * @param stands on which days it stands; an early removal leaves a gap
     * @param standing whether it stands today
     * @param effects what follows while it stands
     * @param allowedActions what the reader may do with it now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CreditListingView(
            long version,
            ListingSummary line,
            GroundView ground,
            String facts,
            String penaltyNumber,
            LocalDate servedOn,
            String decisionNumber,
            LocalDate removableFrom,
            List<SpanView> stands,
            boolean standing,
            List<EffectView> effects,
            List<CreditStepView> steps,
            Set<ListingAction> allowedActions) {}

    /**
     * What follows today, and from which entry.
     *
     * @param listName the list
     * @param until last day; absent where it has no end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FollowingView(
            EffectView effect,
            CreditKind kind,
            Wording listName,
            String listingNumber,
            String decisionNumber,
            LocalDate since,
            LocalDate until) {}

    /**
     * Who stands in a published list.
     *
     * @param ground why
     * @param since first day
     * @param until last day; absent where it has no end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StandingView(
            CreditKind kind,
            String uscc,
            String partyName,
            GroundView ground,
            String decisionNumber,
            String officeName,
            LocalDate since,
            LocalDate until) {}

    /**
     * A page of a published list.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StandingPage(List<StandingView> items, String next) {}

    ListingPage of(Lines<CreditListing> lines) {
        return new ListingPage(lines.shown().stream().map(this::summary).toList(), lines.next(CreditListing::number));
    }

    CreditListingView of(ReadListing.Seen seen, Actor reader) {
        CreditListing listing = seen.listing();
        return new CreditListingView(
                listing.version(),
                summary(listing),
                CreditRuleViews.ground(seen.rules(), listing),
                listing.proposal().facts(),
                listing.proposal().penaltyNumber(),
                listing.servedOn().orElse(null),
                listing.decisionNumber().orElse(null),
                listing.listedOn().map(seen.rules()::removableFrom).orElse(null),
                listing.standing().spans().stream()
                        .map(span -> new SpanView(span.from(), span.until()))
                        .toList(),
                seen.standing(),
                seen.rules().effects().stream().map(CreditRuleViews::effect).toList(),
                seen.steps().stream().map(step -> step(step, reader)).toList(),
                seen.allowed());
    }

    List<FollowingView> following(List<Following> all) {
        return all.stream().map(CreditViews::following).toList();
    }

    private static FollowingView following(Following each) {
        Standing.Span span = each.listing().standing().last().orElseThrow();
        return new FollowingView(
                CreditRuleViews.effect(each.effect()),
                each.listing().kind(),
                each.rules().name(),
                each.listing().number(),
                each.listing().decisionNumber().orElse(""),
                span.from(),
                span.until());
    }

    StandingPage published(Lines<CreditListing> lines) {
        return new StandingPage(
                lines.shown().stream().map(this::published).toList(), lines.next(CreditListing::number));
    }

    private StandingView published(CreditListing listing) {
        Standing.Span span = listing.standing().last().orElseThrow();
        return new StandingView(
                listing.kind(),
                listing.uscc(),
                listing.proposal().partyName(),
                CreditRuleViews.ground(
                        book.on(listing.kind(), listing.listedOn().orElse(span.from())), listing),
                listing.decisionNumber().orElse(""),
                name(listing.office()),
                span.from(),
                span.until());
    }

    private ListingSummary summary(CreditListing listing) {
        return new ListingSummary(
                listing.number(),
                listing.kind(),
                listing.uscc(),
                listing.proposal().partyName(),
                listing.office(),
                name(listing.office()),
                listing.status(),
                listing.openedAt(),
                listing.statementDueOn().orElse(null),
                listing.listedOn().orElse(null),
                listing.endsOn().orElse(null));
    }

    /** The party reads which office acted, not who sat there. */
    private CreditStepView step(Step step, Actor reader) {
        boolean named = reader.isOfficer() || step.office().isEmpty();
        return new CreditStepView(
                step.action(),
                named ? step.actorName() : null,
                step.office(),
                name(step.office()),
                step.words(),
                step.paperNumber(),
                step.at());
    }

    private String name(String office) {
        return powers.office(office).map(Office::name).orElse(office);
    }
}
