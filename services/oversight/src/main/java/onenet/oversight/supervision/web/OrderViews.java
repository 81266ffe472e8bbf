package onenet.oversight.supervision.web;

import onenet.access.Powers;
import onenet.casework.authority.Office;
import onenet.oversight.supervision.OrderAction;
import onenet.oversight.supervision.OrderStatus;
import onenet.oversight.supervision.ReadOrder;
import onenet.oversight.supervision.Step;
import onenet.oversight.supervision.SupervisionOrder;
import onenet.oversight.terms.Ground;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Shows supervision orders. */
@Singleton
class OrderViews {

    private final Powers powers;

    OrderViews(Powers powers) {
        this.powers = powers;
    }

    /**
     * An order in a list.
     *
     * @param orderNumber its number
     * @param issuedAt when it was written
     * @param caseNumber the case it is about
     * @param office code of the office that owes the answer
     * @param officeName its name
     * @param ground why it was written
     * @param reason the same in words
     * @param answerDueOn last day for the answer
     */
    record OrderSummary(
            String orderNumber,
            String caseNumber,
            String office,
            String officeName,
            OrderStatus status,
            Ground ground,
            String reason,
            Instant issuedAt,
            LocalDate answerDueOn) {}

    /**
     * A page of orders.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OrderPage(List<OrderSummary> items, String next) {}

    /**
     * An order.
     *
     * @param version what is acted on, as the ETag has it
     * @param orderNumber its number
     * @param issuedAt when it was written
     * @param answerDueOn last day for the answer
     * @param answer the last answer, also when it was returned
     * @param steps what was said about it, in its order
     * @param allowedActions what the reader may do with it now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OrderView(
            long version,
            String orderNumber,
            String caseNumber,
            String office,
            String officeName,
            OrderStatus status,
            Ground ground,
            String reason,
            Instant issuedAt,
            LocalDate answerDueOn,
            String answer,
            List<OrderStep> steps,
            Set<OrderAction> allowedActions) {}

    /**
     * Something that was said about an order.
     *
     * @param action ISSUE, or what was done later
     * @param by who said it, as he signs in
     * @param office code of his office; empty where the day itself went by
     * @param officeName its name
     * @param at when he said it
     * @param words what he said; empty where nobody spoke
     * @param answerDueOn last day for the answer after it
     */
    record OrderStep(
            String action,
            String by,
            String office,
            String officeName,
            String words,
            Instant at,
            LocalDate answerDueOn) {}

    OrderPage of(Lines<SupervisionOrder> lines) {
        return new OrderPage(
                lines.shown().stream().map(this::summary).toList(), lines.next(SupervisionOrder::orderNumber));
    }

    private OrderSummary summary(SupervisionOrder order) {
        return new OrderSummary(
                order.orderNumber(),
                order.caseNumber(),
                order.office(),
                name(order.office()),
                order.status(),
                order.ground(),
                order.reason(),
                order.issuedAt(),
                order.answerDueOn());
    }

    OrderView of(ReadOrder.Seen seen) {
        SupervisionOrder order = seen.order();
        return new OrderView(
                order.version(),
                order.orderNumber(),
                order.caseNumber(),
                order.office(),
                name(order.office()),
                order.status(),
                order.ground(),
                order.reason(),
                order.issuedAt(),
                order.answerDueOn(),
                order.answer().orElse(null),
                seen.steps().stream().map(this::step).toList(),
                seen.allowed());
    }

    private OrderStep step(Step step) {
        return new OrderStep(
                step.action(),
                step.actorName(),
                step.office(),
                name(step.office()),
                step.words(),
                step.at(),
                step.answerDueOn().orElse(null));
    }

    private String name(String office) {
        return powers.office(office).map(Office::name).orElse(office);
    }
}
