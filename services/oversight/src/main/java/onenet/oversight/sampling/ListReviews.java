package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Query: checks of drawn cases, the next due first: every one for the city's supervision, his own for an inspector. */
@ApplicationScoped
public class ListReviews {

    private final CaseReviews reviews;

    ListReviews(CaseReviews reviews) {
        this.reviews = reviews;
    }

    /** @param after id of the last of the page before; null for the first page */
    @Transactional
    public Lines<CaseReview> handle(Actor actor, Optional<ReviewStatus> status, UUID after, int limit) {
        CaseReviews.Whose seen =
                new CaseReviews.Whose(actor.overseesTheCity() ? Optional.empty() : Optional.of(actor.id()));
        return Lines.of(reviews.page(seen, status, after, limit), limit);
    }
}
