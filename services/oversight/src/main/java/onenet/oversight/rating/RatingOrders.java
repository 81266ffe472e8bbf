package onenet.oversight.rating;

import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.oversight.caseboard.Editions;
import onenet.oversight.caseboard.Sight;
import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Repository of work orders and of what was done with them. */
@ApplicationScoped
public class RatingOrders implements PanacheRepositoryBase<RatingOrder, String> {

    private static final List<RatingOrderStatus> OWED = List.of(
            RatingOrderStatus.OPENED,
            RatingOrderStatus.UNDER_REVIEW,
            RatingOrderStatus.VERIFIED,
            RatingOrderStatus.PUT_RIGHT,
            RatingOrderStatus.CALLED_BACK);

    private static final String CASE_ENDED = "EXISTS (SELECT 1 FROM board_case b WHERE b." + Editions.CURRENT
            + " AND b.stage = 'ENDED' AND b.case_number = r.case_number)";

    private static final String WITH_WORDS =
            "select distinct o from RatingOrder o join fetch o.rating r left join fetch r.marks where o.orderNumber ";

    /** The order, which nobody else changes until the transaction ends. */
    Optional<RatingOrder> held(String orderNumber) {
        return findByIdOptional(orderNumber, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<RatingOrder> whole(String orderNumber) {
        return find(WITH_WORDS + "= ?1", orderNumber).firstResultOptional();
    }

    /** What a bad rating opened; empty for a good one. */
    Optional<RatingOrder> about(ServiceRating rating) {
        return find("rating = ?1", rating).firstResultOptional();
    }

    /** Whether nothing is left to be done in the case that was rated: from then on the rated office sees the order. */
    boolean caseEnded(RatingOrder order) {
        return !getEntityManager()
                .createNativeQuery(
                        "SELECT 1 FROM board_case b WHERE b." + Editions.CURRENT
                                + " AND b.stage = 'ENDED' AND b.case_number = :case",
                        Integer.class)
                .setParameter("case", order.rating().act().caseNumber())
                .getResultList()
                .isEmpty();
    }

    /** Not answered though the day has gone by, and not escalated yet; the longest owed first. */
    List<String> unanswered(LocalDate today, int most) {
        return numbers("status in ?1 and escalatedAt is null and answerDueOn < ?2", most, OWED, today);
    }

    /** Whether it has still to be answered and the day has gone by: somebody may have answered meanwhile. */
    boolean isOwed(RatingOrder order, LocalDate today) {
        return OWED.contains(order.status())
                && !order.escalated()
                && order.answerDueOn().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whose day waits for a calendar that is there by now. */
    List<String> withoutDay(LocalDate known, int most) {
        return numbers("answerDueOn is null and openedOn <= ?1 and status in ?2", most, known, OWED);
    }

    private List<String> numbers(String which, int most, Object... values) {
        return find(which + " order by answerDueOn, orderNumber", values).range(0, most - 1).stream()
                .map(RatingOrder::orderNumber)
                .toList();
    }

    /**
     * A page by the day of the answer, the earliest first, and one line more.
     *
     * @param today what is late is reckoned from
     * @param cursor of the page before; null for the first page
     */
    List<RatingOrder> page(Actor actor, RatingOrderQuestion question, LocalDate today, String cursor, int limit) {
        Conditions where = Conditions.none();
        question.which().ask(where, today);
        question.status().ifPresent(each -> where.and("o.status = :status").with("status", each.name()));
        Sight.officeOf(actor, question.office())
                .ifPresent(code -> where.and("o.office = :office").with("office", code));
        if (!actor.overseesTheCity()) {
            where.and(CASE_ENDED).and("NOT r.anonymous");
        }
        if (cursor != null) {
            Cursor.Dated after = Cursor.dated(cursor, false);
            where.and("(o.due_order, o.order_number) > (CAST(:after AS date), :key)")
                    .with("after", after.at())
                    .with("key", after.key());
        }
        List<?> numbers = where.fill(getEntityManager()
                        .createNativeQuery(
                                "SELECT o.order_number FROM rating_order o JOIN service_rating r ON r.id = o.rating_id"
                                        + where + " ORDER BY o.due_order, o.order_number",
                                String.class))
                .setMaxResults(limit)
                .getResultList();
        return inOrder(numbers.stream().map(String.class::cast).toList());
    }

    private List<RatingOrder> inOrder(List<String> numbers) {
        Map<String, RatingOrder> found = find(WITH_WORDS + "in ?1", numbers).stream()
                .collect(Collectors.toMap(RatingOrder::orderNumber, Function.identity()));
        return numbers.stream().map(found::get).toList();
    }
}
