package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.oversight.supervision.OrderFollower;
import onenet.oversight.supervision.OrderStatus;
import onenet.oversight.supervision.SupervisionOrder;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** A check ends with the order that has it corrected; where the order is withdrawn, another is owed. */
@Singleton
class FollowCorrections implements OrderFollower {

    private static final Map<OrderStatus, ReviewAction> ENDS =
            Map.of(OrderStatus.CLOSED, ReviewAction.SETTLE, OrderStatus.WITHDRAWN, ReviewAction.REOPEN);

    private final CaseReviews reviews;
    private final ReviewDesk desk;

    FollowCorrections(CaseReviews reviews, ReviewDesk desk) {
        this.reviews = reviews;
        this.desk = desk;
    }

    @Override
    public void told(String event, SupervisionOrder order, Actor by, Instant at) {
        ReviewAction end = ENDS.get(order.status());
        if (end != null) {
            reviews.waitingFor(order.orderNumber()).ifPresent(review -> {
                review.orderEnded(end);
                desk.record(by, end, review, order.orderNumber());
            });
        }
    }
}
