package onenet.oversight.rating;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Query: work orders of bad ratings by the day of their answer: every one for the city's supervision, its own for an office once the case has ended. */
@ApplicationScoped
public class ListRatingOrders {

    private final RatingOrders orders;
    private final InstantSource clock;

    ListRatingOrders(RatingOrders orders, InstantSource clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** @param cursor of the page before; null for the first page */
    @Transactional
    public Lines<RatingOrder> handle(Actor actor, RatingOrderQuestion question, String cursor, int limit) {
        return Lines.of(orders.page(actor, question, LegalTime.today(clock), cursor, limit + 1), limit);
    }
}
