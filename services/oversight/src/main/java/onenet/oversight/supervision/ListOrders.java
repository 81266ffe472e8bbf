package onenet.oversight.supervision;

import onenet.casework.actor.Actor;
import onenet.oversight.caseboard.Sight;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Query: orders, the newest first: every one for the city's supervision, those it owes or owed an answer to for an office. */
@ApplicationScoped
public class ListOrders {

    private final SupervisionOrders orders;

    ListOrders(SupervisionOrders orders) {
        this.orders = orders;
    }

    /**
     * @param office code of the office whose are meant; for those who see more than one
     * @param after number of the last order of the page before; null for the first page
     */
    @Transactional
    public Lines<SupervisionOrder> handle(
            Actor actor, Optional<String> office, Optional<OrderStatus> status, String after, int limit) {
        Optional<String> whose = Sight.officeOf(actor, office);
        return Lines.of(orders.page(whose, status, after, limit), limit);
    }
}
