package onenet.oversight.supervision;

import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Repository of supervision orders and of what was said about them. */
@ApplicationScoped
public class SupervisionOrders implements PanacheRepositoryBase<SupervisionOrder, String> {

    private static final List<OrderStatus> ENDED = List.of(OrderStatus.CLOSED, OrderStatus.WITHDRAWN);

    /** The order, which nobody else changes until the transaction ends. */
    Optional<SupervisionOrder> held(String orderNumber) {
        return findByIdOptional(orderNumber, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever else would write an order about this case waits until the transaction ends, and then sees this one. */
    void reserve(String caseNumber) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:case, 15))", Object.class)
                .setParameter("case", caseNumber)
                .getSingleResult();
    }

    /** The order about this case that is neither closed nor withdrawn. */
    Optional<SupervisionOrder> open(String caseNumber) {
        return find("caseNumber = ?1 and status not in ?2", caseNumber, ENDED).firstResultOptional();
    }

    /** Orders whose answer is owed since before this day, the longest owed first. */
    List<String> unanswered(LocalDate today, int most) {
        return find("status = ?1 and answerDueOn < ?2 order by answerDueOn, orderNumber", OrderStatus.ISSUED, today)
                .range(0, most - 1)
                .stream()
                .map(SupervisionOrder::orderNumber)
                .toList();
    }

    /**
     * A page, the newest first, and one line more.
     *
     * @param office code of the office whose are meant; empty for every one
     * @param after number of the last order of the page before; null for the first page
     */
    List<SupervisionOrder> page(Optional<String> office, Optional<OrderStatus> status, String after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        office.ifPresent(code -> {
            conditions.add("office = :office");
            values.put("office", code);
        });
        status.ifPresent(each -> {
            conditions.add("status = :status");
            values.put("status", each);
        });
        if (after != null) {
            SupervisionOrder last = findByIdOptional(after).orElseThrow(Cursor::unknown);
            conditions.add("(issuedAt, orderNumber) < (:at, :number)");
            values.put("at", last.issuedAt());
            values.put("number", last.orderNumber());
        }
        return find(String.join(" and ", conditions) + " order by issuedAt desc, orderNumber desc", values)
                .range(0, limit)
                .list();
    }

    /** What was said about an order, in its order. */
    List<Step> steps(String orderNumber) {
        return getEntityManager()
                .createQuery("from Step where orderNumber = :number order by position", Step.class)
                .setParameter("number", orderNumber)
                .getResultList();
    }

    void keep(SupervisionOrder order, String action, Step.Said said) {
        int position = steps(order.orderNumber()).size() + 1;
        getEntityManager().persist(new Step(order, position, action, said));
    }
}
