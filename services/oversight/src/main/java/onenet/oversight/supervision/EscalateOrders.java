package onenet.oversight.supervision;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** Use case: the day for an answer has gone by; the order is escalated, once, from the first second after it. */
@ApplicationScoped
public class EscalateOrders {

    private final SupervisionOrders orders;
    private final OrderDesk desk;
    private final Sweep sweep;
    private final InstantSource clock;

    EscalateOrders(SupervisionOrders orders, OrderDesk desk, Sweep sweep, InstantSource clock) {
        this.orders = orders;
        this.desk = desk;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.oversight.sweep-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        LocalDate today = LegalTime.today(clock);
        sweep.each("escalating orders", most -> orders.unanswered(today, most), number -> escalate(number, today));
    }

    /** Answered in the meantime, it is not escalated. */
    private void escalate(String orderNumber, LocalDate today) {
        Instant now = clock.instant();
        orders.held(orderNumber)
                .filter(order -> order.status() == OrderStatus.ISSUED
                        && order.answerDueOn().isBefore(today))
                .ifPresent(order -> desk.file(
                        order,
                        OrderAction.ESCALATE.name(),
                        order.moved(OrderAction.ESCALATE, now).event(),
                        new Step.Said(Actor.CLOCK, "", now)));
    }
}
