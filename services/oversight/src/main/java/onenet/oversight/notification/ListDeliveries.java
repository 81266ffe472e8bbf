package onenet.oversight.notification;

import onenet.feed.Conditions;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Query: messages on their way out of the house, the newest first; for the city. */
@ApplicationScoped
public class ListDeliveries {

    private final Deliveries deliveries;

    ListDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * Which of them are meant.
     *
     * @param status empty for every one
     * @param channel empty for every one
     */
    public record Question(Optional<DeliveryStatus> status, Optional<Channel> channel) {}

    /** A page and where it goes on. */
    public record Page(Lines<DeliveryLine> lines) {

        /** Cursor of the next page; null on the last. */
        public String next() {
            return lines.next(Deliveries::place);
        }
    }

    /** @param cursor of the page before; null for the first page */
    @Transactional
    public Page handle(Question question, String cursor, int limit) {
        Conditions asked = Conditions.none();
        question.status().ifPresent(each -> asked.and("d.status = :status").with("status", each.name()));
        question.channel().ifPresent(each -> asked.and("d.channel = :channel").with("channel", each.name()));
        return new Page(Lines.of(deliveries.page(asked, cursor, limit + 1), limit));
    }
}
