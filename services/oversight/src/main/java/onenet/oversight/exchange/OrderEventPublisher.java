package onenet.oversight.exchange;

import onenet.casework.actor.Actor;
import onenet.feed.HeadedEvents;
import onenet.feed.Mention;
import onenet.oversight.supervision.OrderFollower;
import onenet.oversight.supervision.OrderStatus;
import onenet.oversight.supervision.SupervisionOrder;
import onenet.oversight.terms.Ground;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Tells what becomes of supervision orders, under the head of the case they are about. Reasons and answers are words between offices and stay there. */
@Singleton
public class OrderEventPublisher implements OrderFollower {

    private final HeadedEvents events;

    OrderEventPublisher(HeadedEvents events) {
        this.events = events;
    }

    /**
     * What every event about an order says.
     *
     * @param office code of the office that owes the answer
     * @param answerDueOn last day for the answer
     */
    record OrderTold(
            String orderNumber,
            String caseNumber,
            String office,
            OrderStatus status,
            Ground ground,
            LocalDate answerDueOn,
            Instant at) {}

    @Override
    public void told(String event, SupervisionOrder order, Actor by, Instant at) {
        Mention head =
                new Mention.Of(order.caseNumber(), order.itemCode(), order.holderUscc(), order.office()).by(by, at);
        events.tell(
                event,
                order.caseNumber(),
                Optional.of(head),
                new OrderTold(
                        order.orderNumber(),
                        order.caseNumber(),
                        order.office(),
                        order.status(),
                        order.ground(),
                        order.answerDueOn(),
                        at));
    }
}
