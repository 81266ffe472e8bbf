package onenet.oversight.credit;

import onenet.casework.LegalTime;
import onenet.feed.Conditions;
import onenet.requests.Lines;
import onenet.text.Folding;
import onenet.text.LetterPairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Query: who stands in a published list today, the newest entry first; who was taken out, or whose term is over, is not there any more. */
@ApplicationScoped
public class ListStanding {

    private final CreditListings listings;
    private final CreditRuleBook rules;
    private final InstantSource clock;

    ListStanding(CreditListings listings, CreditRuleBook rules, InstantSource clock) {
        this.listings = listings;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param text part of a name or of a credit code
     * @param cursor number of the last entry of the page before; null for the first page
     * @return nothing for a list that is not published
     */
    @Transactional
    public Lines<CreditListing> handle(CreditKind kind, Optional<String> text, String cursor, int limit) {
        LocalDate today = LegalTime.today(clock);
        Conditions all = Conditions.none();
        all.and("kind = :kind AND stands_from <= :today AND (stands_until IS NULL OR stands_until >= :today)")
                .with("kind", kind.name())
                .with("today", today);
        // what was entered before there were grounds may say anything, also of persons
        all.and("proposal ->> 'ground' <> ''");
        if (!rules.on(kind, today).published()) {
            all.and("false");
        }
        text.map(Folding::sought).filter(part -> !part.isEmpty()).ifPresent(part -> all.and(
                        "found_pairs @@ CAST(:pairs AS tsquery) AND strpos(found_by, :part) > 0")
                .with("pairs", LetterPairs.asked(part))
                .with("part", part));
        return Lines.of(listings.page(all, cursor, limit + 1), limit);
    }
}
