package onenet.oversight.rating;

import onenet.casework.actor.Actor;
import onenet.oversight.caseboard.Shown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Query: what of a case its enterprise may rate, and what it has said and been answered. Nothing is kept of who says nothing. */
@ApplicationScoped
public class ReadRatableActs {

    private final RatableCases cases;
    private final ServiceRatings ratings;
    private final RatingOrders orders;

    ReadRatableActs(RatableCases cases, ServiceRatings ratings, RatingOrders orders) {
        this.cases = cases;
        this.ratings = ratings;
        this.orders = orders;
    }

    /** One act of service and what became of it. */
    public record Rated(ServiceAct act, Optional<ServiceRating> rating, Optional<RatingOrder> order) {}

    /** @throws onenet.problem.Problem NOT_FOUND for a case that is not the actor's enterprise's */
    @Transactional
    public List<Rated> handle(Actor rater, String caseNumber) {
        Shown found = cases.own(rater, caseNumber);
        Map<String, ServiceRating> given = ratings.of(found);
        return cases.acts(found).stream()
                .map(act -> rated(act, Optional.ofNullable(given.get(act.eventId()))))
                .toList();
    }

    private Rated rated(ServiceAct act, Optional<ServiceRating> rating) {
        return new Rated(act, rating, rating.flatMap(orders::about));
    }
}
