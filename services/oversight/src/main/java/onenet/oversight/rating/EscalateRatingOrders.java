package onenet.oversight.rating;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/** Use case: the day for the answer to a bad rating has gone by; the order is escalated, once, from the first second after it. A day that waited for its calendar is told first. */
@ApplicationScoped
public class EscalateRatingOrders {

    /** The day for the answer went by: nobody did it. */
    static final String ESCALATE = "ESCALATE";

    private final RatingOrders orders;
    private final RatingOrderDesk desk;
    private final AnswerDays days;
    private final Sweep sweep;
    private final InstantSource clock;

    EscalateRatingOrders(RatingOrders orders, RatingOrderDesk desk, AnswerDays days, Sweep sweep, InstantSource clock) {
        this.orders = orders;
        this.desk = desk;
        this.days = days;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.oversight.sweep-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        sweep.each("finding days of rating orders", most -> orders.withoutDay(days.known(), most), this::findDay);
        sweep.each(
                "escalating rating orders",
                most -> orders.unanswered(LegalTime.today(clock), most),
                number -> orders.held(number).ifPresent(this::escalate));
    }

    private void findDay(String orderNumber) {
        orders.held(orderNumber).ifPresent(order -> days.due(order.openedOn()).ifPresent(order::owedBy));
    }

    private void escalate(RatingOrder order) {
        if (orders.isOwed(order, LegalTime.today(clock))) {
            Instant now = clock.instant();
            order.escalated(now);
            desk.file(order, ESCALATE, Actor.CLOCK, "", now);
        }
    }
}
