package onenet.oversight.supervision;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.OfficeCode;
import onenet.oversight.OversightProblem;
import onenet.oversight.caseboard.Board;
import onenet.oversight.caseboard.ReadStandings;
import onenet.oversight.caseboard.Shown;
import onenet.oversight.supervision.SupervisionOrder.Cause;
import onenet.requests.CaseNumbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Use case: a supervisor of the city orders the office that has a case to answer for it (督办). */
@ApplicationScoped
public class IssueOrder {

    /** 督办: the city's orders are numbered as its cases are, each year anew. */
    private static final String PREFIX = "DB";

    private final SupervisionOrders orders;
    private final OrderDesk desk;
    private final AnswerTerms terms;
    private final CaseNumbers numbers;
    private final ReadStandings standings;
    private final Board board;
    private final InstantSource clock;

    IssueOrder(
            SupervisionOrders orders,
            OrderDesk desk,
            AnswerTerms terms,
            CaseNumbers numbers,
            ReadStandings standings,
            Board board,
            InstantSource clock) {
        this.orders = orders;
        this.desk = desk;
        this.terms = terms;
        this.numbers = numbers;
        this.standings = standings;
        this.board = board;
        this.clock = clock;
    }

    /**
     * What is ordered.
     *
     * @param answerInDays working days for the answer; empty for what is usual
     */
    public record Wanted(CaseNumber about, Cause cause, Optional<Integer> answerInDays) {}

    /** @throws onenet.problem.Problem FORBIDDEN, FOUR_EYES, CASE_UNKNOWN, ORDER_OPEN, ANSWER_TERM, CALENDAR_MISSING */
    @Transactional
    public SupervisionOrder handle(Actor supervisor, Wanted wanted) {
        String about = wanted.about().value();
        OrderRules.requireSupervisor(supervisor, board.tookPart(about, supervisor.id()));
        Shown found = Optional.ofNullable(standings.of(List.of(about)).get(about))
                .orElseThrow(() -> OversightProblem.CASE_UNKNOWN.raise(about));
        orders.reserve(about);
        orders.open(about).ifPresent(before -> {
            throw OversightProblem.ORDER_OPEN.raise(before.orderNumber());
        });
        Instant now = clock.instant();
        OfficeCode own = supervisor.officeCode().orElseThrow();
        SupervisionOrder order = new SupervisionOrder(
                numbers.next(PREFIX, own, LegalTime.date(now).getYear()).value(),
                found,
                wanted.cause(),
                terms.due(wanted.answerInDays(), now),
                supervisor,
                now);
        desk.file(order, Step.ISSUE, OrderLifecycle.ISSUED_EVENT, new Step.Said(supervisor, order.reason(), now));
        return order;
    }
}
