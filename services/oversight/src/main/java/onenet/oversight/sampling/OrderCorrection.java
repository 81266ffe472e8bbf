package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.casework.identity.CaseNumber;
import onenet.oversight.supervision.IssueOrder;
import onenet.oversight.supervision.SupervisionOrder.Cause;
import onenet.oversight.terms.Ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Use case: the city orders the office that decided a case to correct what was found (责令改正): a supervision order, with what was found as its reason. */
@ApplicationScoped
public class OrderCorrection {

    private final ReviewDesk desk;
    private final IssueOrder orders;

    OrderCorrection(ReviewDesk desk, IssueOrder orders) {
        this.desk = desk;
        this.orders = orders;
    }

    /**
     * @param ifMatch the version the actor saw, as an entity tag
     * @param answerInDays working days for the answer; empty for what is usual
     * @throws onenet.problem.Problem FOUR_EYES, ORDER_OPEN, ANSWER_TERM, CALENDAR_MISSING
     */
    @Transactional
    public CaseReview handle(Actor supervisor, UUID id, String ifMatch, Optional<Integer> answerInDays) {
        return desk.act(
                new ReviewDesk.Act(supervisor, id, ifMatch, ReviewAction.ORDER, ""),
                (review, now) -> review.ordered(
                        orders.handle(supervisor, wanted(review, answerInDays)).orderNumber()));
    }

    private IssueOrder.Wanted wanted(CaseReview review, Optional<Integer> answerInDays) {
        String reason = Answer.findings(review.answers(), desk.checklist(review)).stream()
                .map(each -> each.question().zh() + "（" + each.question().clause() + "）：" + each.words())
                .collect(Collectors.joining("\n", "抽查发现以下问题，请改正并答复。\n", ""));
        return new IssueOrder.Wanted(
                CaseNumber.parse(review.caseNumber()), new Cause(Ground.SPOT_CHECK, reason), answerInDays);
    }
}
