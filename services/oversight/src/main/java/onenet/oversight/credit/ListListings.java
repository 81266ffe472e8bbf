package onenet.oversight.credit;

import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.oversight.caseboard.Sight;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Query: entries, the newest first: every one for the city's supervision, its own for an office, for an enterprise what it was told of. */
@ApplicationScoped
public class ListListings {

    private final CreditListings listings;

    ListListings(CreditListings listings) {
        this.listings = listings;
    }

    /**
     * What is asked.
     *
     * @param office code of the office whose are meant; for those who see more than one
     */
    public record Question(
            Optional<CreditKind> kind,
            Optional<ListingStatus> status,
            Optional<String> office,
            Optional<String> uscc) {}

    /** @param cursor number of the last entry of the page before; null for the first page */
    @Transactional
    public Lines<CreditListing> handle(Actor actor, Question asked, String cursor, int limit) {
        Conditions all = Conditions.none();
        asked.kind().ifPresent(kind -> all.and("kind = :kind").with("kind", kind.name()));
        asked.status().ifPresent(each -> all.and("status = :status").with("status", each.name()));
        asked.uscc().ifPresent(code -> all.and("uscc = :uscc").with("uscc", code));
        if (actor.isOfficer()) {
            Sight.officeOf(actor, asked.office())
                    .ifPresent(code -> all.and("office = :office").with("office", code));
        } else {
            all.and("(told OR served_on IS NOT NULL) AND uscc = :own")
                    .with("own", actor.enterprise().orElse(""));
        }
        return Lines.of(listings.page(all, cursor, limit + 1), limit);
    }
}
